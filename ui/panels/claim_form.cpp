#include "ui/panels/claim_form.h"

#include "core/model/codes.h"
#include "ui/models/completions.h"
#include "ui/models/document.h"
#include "ui/models/edits/claim_edits.h"
#include "ui/panels/field_reading.h"
#include "ui/panels/suggestions.h"
#include "ui/widgets/choice_editor.h"
#include "ui/widgets/input_line.h"
#include "ui/widgets/note_editor.h"
#include "ui/widgets/text_keys.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <utility>

namespace moneyties::ui {

namespace {

QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

Parsed<Money> readMoneyAt(const QString& text, const FuzzyDate&) {
    return readMoney(text);
}

Parsed<std::optional<Share>> readShareAt(const QString& text, const FuzzyDate&) {
    return readShare(text);
}

template<class Enum>
void addAll(ChoiceEditor* editor) {
    for (const Enum value : allValues<Enum>())
        editor->addChoice(toText(value), static_cast<int>(value));
}

int chosen(const ChoiceEditor* editor) {
    return editor->box()->currentData().toInt();
}

constexpr int kNotStated = -1;

} // namespace

ClaimForm::ClaimForm(Document& document, const Claim& claim, QWidget* parent)
    : QFrame(parent), m_document(document), m_claim(claim), m_column(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("claimForm"));
    setProperty("region", QStringLiteral("card"));
    m_column->setContentsMargins(12, 10, 12, 10);
    m_column->setSpacing(8);
    addSource();
    m_quote = addNote(tr("Quote"), claim.quote);
    addValues();
    addHowItKnows();
    m_translation = addNote(tr("Translation of the quote"), claim.quoteTranslation);
    m_note = addNote(tr("Note"), claim.note);
    addButtons();
    setFocusProxy(claim.source ? static_cast<QWidget*>(m_quote) : m_source);
}

// ---- building

void ClaimForm::addPair(QWidget* left, QWidget* right) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(left, 1, Qt::AlignTop);
    row->addWidget(right, 1, Qt::AlignTop);
    m_column->addLayout(row);
}

FieldEditor* ClaimForm::addText(const QString& caption, const QString& text,
                                std::function<Parsed<ClaimChange>(const QString&)> read) {
    auto* editor = new FieldEditor(caption);
    editor->setReader([read](const QString& typed) { return toReading(read(typed)); });
    editor->showValue(QStringLiteral("claim"), text);
    m_texts.push_back({editor, std::move(read)});
    return editor;
}

FieldEditor* ClaimForm::addWords(const QString& caption, std::string Claim::*member) {
    return addText(caption, qt(m_claim.*member), [member](const QString& text) -> Parsed<ClaimChange> {
        return {[member, words = text.trimmed().toStdString()](Claim& claim) { claim.*member = words; }, {}};
    });
}

template<class Value>
FieldEditor* ClaimForm::addValue(const QString& caption, Value Claim::*member,
                                 Parsed<Value> (*read)(const QString&, const FuzzyDate&)) {
    const QString stored = toText(m_claim.*member);
    return addText(
        caption, stored,
        [this, member, read, stored, original = m_claim.*member](const QString& text) -> Parsed<ClaimChange> {
            if (text == stored) // its words and bounds stay as they were
                return {[member, original](Claim& claim) { claim.*member = original; }, {}};
            const auto parsed = read(text, reference());
            if (!parsed)
                return {std::nullopt, parsed.note};
            return {[member, value = *parsed.value](Claim& claim) { claim.*member = value; }, parsed.note};
        });
}

NoteEditor* ClaimForm::addNote(const QString& caption, const std::string& text) {
    auto* editor = new NoteEditor(caption);
    connect(editor->editor(), &InputText::taken, this, &ClaimForm::save);
    editor->showValue(QStringLiteral("claim"), qt(text));
    m_column->addWidget(editor);
    return editor;
}

void ClaimForm::addSource() {
    const auto source = m_claim.source ? m_document.project().source(m_claim.source) : std::nullopt;
    m_source = addText(tr("Source"), source ? qt(source->title) : QString(),
                       [this](const QString& text) { return readSource(text); });
    m_source->setPlaceholder(tr("Title, or a pasted address"));
    auto* popup = new SuggestionPopup(
        m_source->line(),
        [this](const QString& typed) {
            return toSuggestions(sourceCompletions(m_document.project(), typed));
        },
        Preselect::none);
    connect(popup, &SuggestionPopup::picked, this, [this](const Suggestion& suggestion) {
        m_claim.source = SourceId(suggestion.data.toLongLong());
        m_source->showValue(QStringLiteral("claim ") + suggestion.text, suggestion.text);
    });
    m_column->addWidget(m_source);
}

void ClaimForm::addValues() {
    if (!std::holds_alternative<EntityId>(m_claim.subject)) {
        FieldEditor* amount = addValue<Money>(tr("Amount"), &Claim::amount, readMoneyAt);
        m_stage = new ChoiceEditor(tr("Stage"));
        m_stage->addChoice(tr("not stated"), kNotStated);
        addAll<Stage>(m_stage);
        m_stage->showValue(m_claim.stage ? static_cast<int>(*m_claim.stage) : kNotStated);
        addPair(amount, m_stage);
    }
    addPair(addValue<FuzzyDate>(tr("Start"), &Claim::start, readDate),
            addValue<EndDate>(tr("End"), &Claim::end, readEnd));
    if (std::holds_alternative<DealId>(m_claim.subject))
        m_column->addWidget(addValue<Money>(tr("Valuation"), &Claim::valuation, readMoneyAt));
    if (std::holds_alternative<RelationshipId>(m_claim.subject))
        addPair(addValue<std::optional<Share>>(tr("Share"), &Claim::share, readShareAt),
                addWords(tr("Role"), &Claim::role));
}

void ClaimForm::addHowItKnows() {
    m_stance = new ChoiceEditor(tr("Stance"));
    addAll<Stance>(m_stance);
    m_stance->showValue(static_cast<int>(m_claim.stance));
    m_basis = new ChoiceEditor(tr("Basis"));
    addAll<Basis>(m_basis);
    m_basis->showValue(static_cast<int>(m_claim.basis));
    addPair(m_stance, m_basis);
    addPair(addWords(tr("According to"), &Claim::attributedTo), addWords(tr("Place"), &Claim::locator));
    addGrades();
}

void ClaimForm::addGrades() {
    m_sourceGrade = new ChoiceEditor(tr("Source is reliable"));
    m_informationGrade = new ChoiceEditor(tr("Information is credible"));
    const QStringList reliable{tr("A: completely"),  tr("B: usually"),    tr("C: fairly"),
                               tr("D: not usually"), tr("E: not at all"), tr("F: cannot be judged")};
    const QStringList credible{tr("1: confirmed"), tr("2: probably true"), tr("3: possibly true"),
                               tr("4: doubtful"),  tr("5: improbable"),    tr("6: cannot be judged")};
    m_sourceGrade->addChoice(tr("not graded"), 0);
    m_informationGrade->addChoice(tr("not graded"), 0);
    for (int i = 0; i < reliable.size(); ++i) {
        m_sourceGrade->addChoice(reliable.at(i), 'A' + i);
        m_informationGrade->addChoice(credible.at(i), 1 + i);
    }
    m_sourceGrade->showValue(static_cast<int>(m_claim.sourceGrade));
    m_informationGrade->showValue(m_claim.informationGrade);
    addPair(m_sourceGrade, m_informationGrade);
}

void ClaimForm::addButtons() {
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancel"));
    auto* saveButton = new QPushButton(m_claim.id ? tr("Save claim") : tr("Add claim"));
    saveButton->setObjectName(QStringLiteral("save"));
    connect(cancel, &QPushButton::clicked, this, &ClaimForm::cancelled);
    connect(saveButton, &QPushButton::clicked, this, &ClaimForm::save);
    addPair(cancel, saveButton);
}

// ---- reading

FuzzyDate ClaimForm::reference() const {
    const auto source = m_claim.source ? m_document.project().source(m_claim.source) : std::nullopt;
    return source ? source->published : FuzzyDate();
}

Parsed<ClaimForm::ClaimChange> ClaimForm::readSource(const QString& text) {
    m_newSource.reset();
    if (text.trimmed().isEmpty())
        return {std::nullopt, tr("A claim has a source: its title, or its address")};
    const auto chosenSource = m_claim.source ? m_document.project().source(m_claim.source) : std::nullopt;
    if (chosenSource && qt(chosenSource->title) == text)
        return {[](Claim&) {}, {}};
    const Source typed = sourceFromText(text);
    if (const SourceId known = findSource(m_document, typed))
        return {[known](Claim& claim) { claim.source = known; }, {}};
    m_newSource = typed;
    return {[](Claim&) {}, tr("new source")};
}

bool ClaimForm::readAll() {
    Claim read = m_claim;
    FieldEditor* firstProblem = nullptr;
    for (const TextField& field : m_texts) {
        const auto parsed = field.read(field.editor->line()->text());
        if (parsed)
            (*parsed.value)(read);
        else if (!firstProblem)
            firstProblem = field.editor;
        field.editor->showReading(toReading(parsed));
    }
    if (firstProblem) {
        firstProblem->setFocus();
        return false;
    }
    m_claim = read;
    return true;
}

void ClaimForm::save() {
    if (!readAll())
        return;
    m_claim.quote = m_quote->editor()->toPlainText().toStdString();
    m_claim.quoteTranslation = m_translation->editor()->toPlainText().toStdString();
    m_claim.note = m_note->editor()->toPlainText().toStdString();
    m_claim.stance = static_cast<Stance>(chosen(m_stance));
    m_claim.basis = static_cast<Basis>(chosen(m_basis));
    m_claim.sourceGrade = static_cast<char>(chosen(m_sourceGrade));
    m_claim.informationGrade = chosen(m_informationGrade);
    if (m_stage)
        m_claim.stage =
            chosen(m_stage) == kNotStated ? std::nullopt : std::optional(static_cast<Stage>(chosen(m_stage)));
    if (saveClaim(m_document, m_claim, m_newSource))
        Q_EMIT saved();
}

/// The window has a command with these keys.
bool ClaimForm::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isControlEnter(static_cast<QKeyEvent&>(*event))) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void ClaimForm::keyPressEvent(QKeyEvent* event) {
    if (isControlEnter(*event))
        save();
    else
        QFrame::keyPressEvent(event);
}

} // namespace moneyties::ui
