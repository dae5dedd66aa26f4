#include "ui/dialogs/add_entity_popup.h"

#include "core/base/error.h"
#include "core/store/project.h"
#include "ui/models/completions.h"
#include "ui/models/kind_badge.h"
#include "ui/widgets/input_line.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace moneyties::ui {

AddEntityPopup::AddEntityPopup(const store::Project& project, KindId kind, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_project(project), m_name(new InputLine(this)), m_kind(new QComboBox(this)),
      m_note(new QLabel(this)), m_add(new QPushButton(tr("Add"), this)) {
    setObjectName(QStringLiteral("addEntityPopup"));
    setProperty("bar", QStringLiteral("note"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name of the new entity"));
    m_name->setMinimumWidth(220);
    m_kind->setAccessibleName(tr("Kind of the new entity"));
    for (const EntityKind& one : project.vocabulary().kinds())
        m_kind->addItem(kindIcon(one), labelOf(one), qlonglong(one.id.value));
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(qlonglong(kind.value))));
    m_note->setProperty("tone", QStringLiteral("secondary"));
    m_note->setWordWrap(true);
    m_note->hide();
    m_add->setDefault(true);
    m_add->setEnabled(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_name, 1);
    row->addWidget(m_kind);
    row->addWidget(m_add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_note);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_add->setEnabled(!text.trimmed().isEmpty());
        warnOfNamesakes();
    });
    connect(m_name, &InputLine::entered, this, &AddEntityPopup::accept);
    connect(m_name, &InputLine::escaped, this, &QWidget::close);
    connect(m_add, &QPushButton::clicked, this, &AddEntityPopup::accept);
}

void AddEntityPopup::openAt(QPoint global) {
    adjustSize();
    const QScreen* screen = QGuiApplication::screenAt(global);
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    const QPoint most = room.bottomRight() - QPoint(width(), height());
    move(qBound(room.left(), global.x(), most.x()), qBound(room.top(), global.y(), most.y()));
    show();
    m_name->setFocus(Qt::PopupFocusReason);
}

void AddEntityPopup::accept() {
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    Q_EMIT accepted(name, KindId(m_kind->currentData().toLongLong()));
    close();
}

/// Homonyms exist, so a known name is told and not refused.
void AddEntityPopup::warnOfNamesakes() {
    QStringList names;
    const QString text = m_name->text().trimmed();
    try {
        if (!text.isEmpty())
            for (const store::NameHit& hit : m_project.quickSearch(text.toStdString(), 3))
                if (hit.match == store::MatchClass::exact || hit.match == store::MatchClass::near)
                    names.append(QString::fromStdString(hit.name));
    } catch (const Error&) {
        // The warning is a courtesy; the edit itself will tell what is wrong with the file.
    }
    m_note->setText(tr("There is already: %1").arg(names.join(QStringLiteral(", "))));
    m_note->setVisible(!names.isEmpty());
    adjustSize();
}

} // namespace moneyties::ui
