#include "ui/panels/correction_strip.h"

#include "ui/messages.h"
#include "ui/models/completions.h"
#include "ui/models/document.h"
#include "ui/theme/icons.h"
#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QShortcut>
#include <QToolButton>

#include <utility>

namespace moneyties::ui {

namespace {

constexpr int kMostSources = 2; ///< the inspector lists them all
constexpr int kLongestAnswer = 26;

QString shortened(const QString& text) {
    return text.size() <= kLongestAnswer ? text : text.left(kLongestAnswer - 1) + QStringLiteral("…");
}

QString question(const store::Project& project, const OpenCorrection& open) {
    const int count = static_cast<int>(open.changed.size());
    if (count != 1)
        return CorrectionStrip::tr(
            "Sources say otherwise about some of these %n value(s). Why? (Alt + number)", nullptr, count);
    const Relationship& tie = open.changed.front().before;
    return CorrectionStrip::tr("Sources say otherwise about the %1 of %2 → %3. Why? (Alt + number)")
        .arg(fieldName(QString::fromStdString(open.label.field)), entityName(project, tie.from),
             entityName(project, tie.to));
}

} // namespace

CorrectionStrip::CorrectionStrip(QWidget* home, QWidget* parent)
    : QFrame(parent), m_home(home), m_text(new ElidedLabel), m_row(new QHBoxLayout(this)) {
    setObjectName(QStringLiteral("correctionStrip"));
    setProperty("region", QStringLiteral("card"));
    auto* dismiss = new QToolButton;
    dismiss->setIcon(icon(QStringLiteral("close"), IconTone::secondary));
    dismiss->setToolTip(tr("Leave it as it is"));
    dismiss->setAccessibleName(tr("Leave it as it is"));
    m_row->setContentsMargins(12, 4, 8, 4);
    m_row->setSpacing(8);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(dismiss);
    connect(dismiss, &QToolButton::clicked, this, &CorrectionStrip::close);
    hide();
}

void CorrectionStrip::setDocument(Document* document) {
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    close();
    if (m_document)
        connect(m_document, &Document::changed, this, &CorrectionStrip::followSteps);
}

void CorrectionStrip::open(const OpenCorrection& correction) {
    if (!m_document)
        return;
    clearAnswers();
    m_open = correction;
    m_text->setText(question(m_document->project(), correction));
    int sources = 0;
    for (const CorrectionChoice& choice : correction.choices)
        if (choice.kind != CorrectionKind::sourceCorrected || ++sources <= kMostSources)
            addAnswer(choice);
    setAccessibleName(m_text->text());
    show();
}

QString CorrectionStrip::text() const {
    return isHidden() ? QString() : m_text->text();
}

void CorrectionStrip::addAnswer(const CorrectionChoice& choice) {
    const int number = static_cast<int>(m_answers.size()) + 1;
    const QKeySequence keys(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number));
    auto* button = new QPushButton(QStringLiteral("%1  %2").arg(number).arg(
        shortened(choice.text).replace(QLatin1Char('&'), QStringLiteral("&&"))));
    button->setToolTip(
        tr("%1: %2 (%3)").arg(choice.text, choice.detail, keys.toString(QKeySequence::NativeText)));
    button->setAccessibleName(choice.text);
    connect(button, &QPushButton::clicked, this, [this, choice] { answer(choice); });
    auto* shortcut = new QShortcut(keys, button);
    connect(shortcut, &QShortcut::activated, this, [this, choice] { answer(choice); });
    m_row->insertWidget(number, button);
    m_answers.append(button);
}

void CorrectionStrip::clearAnswers() {
    for (QPushButton* button : std::exchange(m_answers, {})) {
        button->hide();
        button->deleteLater(); // it may be the one that was pressed
    }
}

void CorrectionStrip::followSteps() {
    if (isHidden())
        return;
    const auto newest = m_document->project().undoable();
    if (!newest || newest->id != m_open.step)
        close();
}

void CorrectionStrip::answer(const CorrectionChoice& choice) {
    const OpenCorrection open = m_open;
    close();
    if (m_document && choice.kind != CorrectionKind::acceptedOnly)
        explain(*m_document, open, choice);
}

void CorrectionStrip::close() {
    if (isAncestorOf(window()->focusWidget()))
        m_home->setFocus();
    hide();
    clearAnswers();
    m_open = {};
}

void CorrectionStrip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return close();
    QFrame::keyPressEvent(event);
}

} // namespace moneyties::ui
