#include "ui/models/table_filter.h"

#include "core/base/unicode.h"

#include <algorithm>

namespace moneyties::ui {

namespace {

/// The words of the line; quotes keep words together.
QStringList wordsOf(const QString& line) {
    QStringList words;
    QString word;
    bool quoted = false;
    for (const QChar c : line) {
        if (c == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (c.isSpace() && !quoted) {
            words.append(word);
            word.clear();
        } else {
            word += c;
        }
    }
    words.append(word);
    words.removeAll(QString());
    return words;
}

/// The column whose caption begins with the text; -1 when none does or the text is empty.
int columnOf(const QString& text, const QStringList& captions) {
    const QString key = filterKey(text);
    for (int column = 0; column < captions.size() && !key.isEmpty(); ++column)
        if (filterKey(captions[column]).startsWith(key))
            return column;
    return -1;
}

qsizetype colonIn(const QString& word) {
    const auto at = std::find_if(word.begin(), word.end(), [](QChar c) { return c == u':' || c == u'：'; });
    return at == word.end() ? -1 : at - word.begin();
}

} // namespace

QString filterKey(const QString& text) {
    return QString::fromStdString(searchKey(text.toStdString()));
}

TableFilter::TableFilter(const QString& line, const QStringList& captions) {
    const QStringList words = wordsOf(line);
    for (QString word : words) {
        Term term;
        if (word.size() > 1 && word.startsWith(QLatin1Char('-'))) {
            term.sense = Sense::forbidden;
            word.remove(0, 1);
        }
        if (const qsizetype colon = colonIn(word); colon > 0) {
            term.column = columnOf(word.left(colon), captions);
            if (term.column >= 0)
                word.remove(0, colon + 1);
        }
        readValue(term, word);
        const bool hasPattern = !term.pattern.pattern().isEmpty();
        if (term.column < 0 && term.keys.isEmpty() && !hasPattern)
            continue; // signs alone ask for nothing
        m_terms.append(term);
        if (term.column < 0 && term.sense == Sense::required && term.keys.size() == 1)
            m_plainWords += m_plainWords.isEmpty() ? word : QLatin1Char(' ') + word;
    }
}

/// A pattern that is none is taken as the text that it is.
void TableFilter::readValue(Term& term, const QString& word) {
    if (word.size() > 2 && word.startsWith(QLatin1Char('/')) && word.endsWith(QLatin1Char('/')))
        term.pattern =
            QRegularExpression(word.mid(1, word.size() - 2), QRegularExpression::CaseInsensitiveOption);
    if (!term.pattern.pattern().isEmpty() && term.pattern.isValid())
        return;
    term.pattern = {};
    const QString plain = QString(word).replace(QChar(u'｜'), QLatin1Char('|'));
    for (const QString& alternative : plain.split(QLatin1Char('|'), Qt::SkipEmptyParts))
        if (const QString key = filterKey(alternative); !key.isEmpty())
            term.keys.append(key);
}

bool TableFilter::fits(const Term& term, const QString& cell) {
    if (!term.pattern.pattern().isEmpty())
        return term.pattern.match(cell).hasMatch();
    if (term.keys.isEmpty())
        return cell.isEmpty();
    return std::any_of(term.keys.begin(), term.keys.end(),
                       [&cell](const QString& key) { return cell.contains(key); });
}

bool TableFilter::occurs(const Term& term, const QStringList& keys) {
    if (term.column >= 0)
        return fits(term, keys.value(term.column));
    return std::any_of(keys.begin(), keys.end(), [&term](const QString& cell) { return fits(term, cell); });
}

bool TableFilter::matches(const QStringList& keys) const {
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const Term& term) {
        return occurs(term, keys) == (term.sense == Sense::required);
    });
}

} // namespace moneyties::ui
