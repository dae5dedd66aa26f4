#include "ui/dialogs/vocabulary_dialog.h"

#include "ui/dialogs/type_page.h"
#include "ui/dialogs/vocabulary_pages.h"

#include <QDialogButtonBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace moneyties::ui {

VocabularyDialog::VocabularyDialog(Document& document, QWidget* parent)
    : QDialog(parent), m_tabs(new QTabWidget(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("vocabularyDialog"));
    setWindowTitle(tr("Vocabulary"));
    m_tabs->addTab(new KindPage(document, m_tabs), tr("Kinds"));
    m_tabs->addTab(new TypePage(document, m_tabs), tr("Types"));
    m_tabs->addTab(new FieldPage(document, m_tabs), tr("Custom Fields"));
    m_tabs->addTab(new TagPage(document, m_tabs), tr("Tags"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_tabs, 1);
    column->addWidget(buttons);
    resize(760, 640);
}

} // namespace moneyties::ui
