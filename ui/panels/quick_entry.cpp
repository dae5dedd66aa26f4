#include "ui/panels/quick_entry.h"

#include "ui/models/document.h"
#include "ui/panels/quick_entry_panel.h"
#include "ui/widgets/input_line.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <algorithm>

namespace moneyties::ui {

namespace {

constexpr int kLeastWidth = 280;
constexpr qsizetype kRemembered = 100;

QList<EntryOption> asOptions(const QList<Completion>& completions) {
    QList<EntryOption> options;
    for (const Completion& completion : completions)
        options.append({{}, {}, completion.text, completion.detail, completion.icon});
    return options;
}

} // namespace

QuickEntryLine::QuickEntryLine(Document& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_model(new QuickEntryModel(document, selection, this)), m_line(new InputLine(this)),
      m_panel(new QuickEntryPanel(m_line)) {
    setObjectName(QStringLiteral("quickEntry"));
    setMinimumWidth(kLeastWidth);
    m_line->setPlaceholderText(tr("Quick entry: Elon Musk > invested 5M USD 2012 > DeepMind"));
    m_line->setAccessibleName(tr("Quick entry"));
    m_line->setToolTip(tr("Who > what, how much, when > whom (Ctrl+Return). A whole round: "
                          "A*; B; C > Series B 10M USD 2015 > X, where * leads"));
    m_line->setEnabled(document.isWritable());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_line);
    setFocusProxy(m_line);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, &QuickEntryLine::showTyped);
    connect(m_line, &InputLine::focusLost, m_panel, &QWidget::hide);
    connect(m_line, &InputLine::escaped, m_panel, &QWidget::hide);
    connect(&document, &Document::currentSourceChanged, this, &QuickEntryLine::followSource);
    connect(m_panel, &QuickEntryPanel::answerClicked, this, &QuickEntryLine::take);
    connect(m_panel, &QuickEntryPanel::nameClicked, this, &QuickEntryLine::askFor);
}

void QuickEntryLine::activate() {
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

// ---- showing

void QuickEntryLine::showTyped() {
    m_recalled = m_entered.size();
    m_model->setText(m_line->text());
    m_panel->showMessage({});
    showAnswers();
}

void QuickEntryLine::showAnswers() {
    m_asked = -1;
    m_panel->showChips(m_model->chips());
    m_panel->showAnswers(asOptions(m_model->completions()), -1);
    m_panel->place();
}

/// Lists whom a name may stand for. A new entity is highlighted only when nobody has a name like it.
void QuickEntryLine::askFor(int name) {
    m_asked = name;
    const bool several = m_model->hasCandidates(name);
    m_panel->showChips(m_model->chips());
    m_panel->showAnswers(m_model->optionsFor(name), several ? -1 : 0);
    m_panel->showMessage(
        several
            ? tr("Who is “%1”? Choose one, or a new one.").arg(m_model->nameAt(name))
            : tr("Nobody is called “%1” yet. Shift+Enter makes all new names.").arg(m_model->nameAt(name)));
    m_panel->place();
}

/// The pieces say what is entered from which quote, and relative dates count from the source's day.
void QuickEntryLine::followSource() {
    if (!m_line->text().isEmpty() && m_line->hasFocus())
        showTyped();
}

// ---- keys

bool QuickEntryLine::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_line && event->type() == QEvent::KeyPress && !m_line->isComposing())
        if (handleKey(static_cast<QKeyEvent*>(event)->key(), static_cast<QKeyEvent*>(event)->modifiers()))
            return true;
    return QWidget::eventFilter(watched, event);
}

bool QuickEntryLine::handleKey(int key, Qt::KeyboardModifiers modifiers) {
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return modifiers.testFlag(Qt::ShiftModifier) ? enterWithNewNames() : enter();
    case Qt::Key_Up:
        return moveOrRecall(-1);
    case Qt::Key_Down:
        return moveOrRecall(1);
    case Qt::Key_Tab:
        if (!m_panel->isVisible() || m_panel->answerCount() == 0)
            return false;
        if (m_panel->highlighted() < 0)
            m_panel->moveHighlight(1); // the first is shown before it is taken
        else
            take(m_panel->highlighted());
        return true;
    default:
        return false;
    }
}

bool QuickEntryLine::moveOrRecall(int rows) {
    const bool recalling = m_line->text().isEmpty() || m_recalled < m_entered.size();
    if (recalling || m_panel->answerCount() == 0 || !m_panel->isVisible())
        recall(rows);
    else
        m_panel->moveHighlight(rows);
    return true;
}

bool QuickEntryLine::enter() {
    if (m_panel->isVisible() && m_panel->highlighted() >= 0) {
        take(m_panel->highlighted());
        return true;
    }
    m_model->setText(m_line->text());
    if (const QString problem = m_model->problem(); !problem.isEmpty()) {
        showAnswers();
        m_panel->showMessage(problem);
        m_panel->place();
    } else if (const int open = m_model->openName(); open >= 0) {
        askFor(open);
    } else if (m_model->commit()) {
        m_entered.append(m_line->text());
        if (m_entered.size() > kRemembered)
            m_entered.removeFirst();
        m_line->clear();
        showTyped();
        Q_EMIT committed();
    }
    return true;
}

bool QuickEntryLine::enterWithNewNames() {
    m_model->setText(m_line->text());
    m_model->makeAllNew();
    m_panel->showAnswers({}, -1);
    return enter();
}

void QuickEntryLine::take(int row) {
    if (m_asked >= 0) {
        m_model->decide(m_asked, m_model->optionsFor(m_asked).value(row));
        const int next = m_model->openName();
        m_panel->showMessage({});
        if (next >= 0)
            askFor(next);
        else
            showAnswers();
        return;
    }
    const Completion completion = m_model->completions().value(row);
    m_line->setText(m_model->completed(completion));
    m_model->setText(m_line->text());
    m_asked = -1;
    m_panel->showChips(m_model->chips());
    m_panel->showAnswers({}, -1);
    m_panel->place();
}

void QuickEntryLine::recall(int steps) {
    if (m_entered.isEmpty())
        return;
    m_recalled = std::clamp<qsizetype>(m_recalled + steps, 0, m_entered.size());
    m_line->setText(m_entered.value(m_recalled));
    m_model->setText(m_line->text());
    m_panel->showMessage({});
    m_panel->showChips(m_model->chips());
    m_panel->showAnswers({}, -1);
    m_panel->place();
}

} // namespace moneyties::ui
