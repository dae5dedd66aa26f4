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
        term.key = filterKey(word);
        m_terms.append(term);
        if (term.column < 0 && term.sense == Sense::required)
            m_plainWords += m_plainWords.isEmpty() ? word : QLatin1Char(' ') + word;
    }
}

bool TableFilter::occurs(const Term& term, const QStringList& keys) {
    if (term.column >= 0) {
        const QString cell = keys.value(term.column);
        return term.key.isEmpty() ? cell.isEmpty() : cell.contains(term.key);
    }
    return std::any_of(keys.begin(), keys.end(),
                       [&](const QString& cell) { return cell.contains(term.key); });
}

bool TableFilter::matches(const QStringList& keys) const {
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const Term& term) {
        return occurs(term, keys) == (term.sense == Sense::required);
    });
}

} // namespace moneyties::ui
