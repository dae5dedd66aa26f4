#include "ui/panels/correction_chooser.h"

#include "ui/models/document.h"
#include "ui/models/table_filter.h"
#include "ui/widgets/list_chooser.h"

#include <QPoint>
#include <QSize>

#include <utility>

namespace moneyties::ui {

namespace {
constexpr QSize kSize(480, 200);
}

CorrectionChooser::CorrectionChooser(Document& document, QWidget* form)
    : QObject(form), m_document(document), m_form(form) {}

CorrectionChooser::~CorrectionChooser() {
    delete m_chooser;
}

ListChooser* CorrectionChooser::chooser() const {
    return m_chooser;
}

void CorrectionChooser::open(QWidget* field, const QList<CorrectionChoice>& choices, Make make) {
    if (!m_chooser) {
        m_chooser = new ListChooser(m_form->window());
        m_chooser->setPanelSize(kSize);
        connect(m_chooser, &ListChooser::picked, this, [this](const Suggestion& suggestion) {
            if (m_make)
                m_make(m_choices.value(suggestion.data.toInt()));
            finish();
        });
        connect(m_chooser, &ListChooser::cancelled, this, &CorrectionChooser::finish);
    }
    m_choices = choices;
    m_make = std::move(make);
    m_chooser->open(field->mapToGlobal(QPoint(0, field->height())), tr("Why is it another value?"),
                    [this](const QString& typed) {
                        const QString key = filterKey(typed);
                        QList<Suggestion> rows;
                        for (int i = 0; i < m_choices.size(); ++i)
                            if (filterKey(m_choices[i].text).contains(key))
                                rows.append({m_choices[i].text, m_choices[i].detail, i, {}});
                        return rows;
                    });
}

void CorrectionChooser::finish() {
    m_make = {};
    if (const auto finished = std::exchange(m_finished, {}))
        finished();
}

} // namespace moneyties::ui
