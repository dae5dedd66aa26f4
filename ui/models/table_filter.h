// Owns TableFilter: the filter line of a table, such as `musk stage:negotiating -type:leads`.
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace moneyties::ui {

/// Words that all must occur, in any script; "several words" in quotes are one, and of a|b one of both must
/// occur. A word may be tied to one column by the beginning of its caption and a colon (also ：); a leading -
/// turns it round; `column:` alone asks for empty cells; /…/ is a regular expression on what a cell's key is.
class TableFilter {
public:
    TableFilter() = default;
    TableFilter(const QString& line, const QStringList& captions);

    bool isEmpty() const { return m_terms.isEmpty(); }
    /// The words, as typed, that may occur in any column.
    const QString& plainWords() const { return m_plainWords; }
    /// `keys` are the filterKey()s of a row's cells, in the order of the captions.
    bool matches(const QStringList& keys) const;

private:
    enum class Sense { required, forbidden };
    struct Term {
        int column = -1;              ///< -1: any
        QStringList keys;             ///< of which one must occur; none asks for an empty cell
        QRegularExpression pattern{}; ///< asked instead of the keys where it is not empty
        Sense sense = Sense::required;
    };

    static void readValue(Term& term, const QString& word);
    static bool fits(const Term& term, const QString& cell);
    static bool occurs(const Term& term, const QStringList& keys);

    QList<Term> m_terms;
    QString m_plainWords;
};

/// The text as the filter compares it: script, width and case made equal.
QString filterKey(const QString& text);

} // namespace moneyties::ui
