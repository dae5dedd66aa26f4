#include "ui/models/quick_entry_model.h"

#include "core/base/unicode.h"
#include "ui/messages.h"
#include "ui/models/document.h"
#include "ui/models/edits/claim_recorder.h"
#include "ui/models/kind_badge.h"
#include "ui/models/relationship_fields.h"
#include "ui/models/selection.h"

#include <algorithm>
#include <utility>

namespace moneyties::ui {

namespace {

using exchange::EntryName;
using phrases::EntryPart;
using phrases::EntryToken;
using phrases::EntryTokenKind;

QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

/// A quote as a chip: enough to know it again.
QString shortened(const QString& quote) {
    constexpr qsizetype kLongest = 32;
    const QString line = quote.simplified();
    return line.size() <= kLongest ? line : line.left(kLongest - 1) + QStringLiteral("…");
}

/// A name that holds the line's own signs stands in quotes.
QString quotedIfNeeded(const QString& name) {
    const auto signs = QStringLiteral(">;→＞；、*\"");
    const bool needed = std::ranges::any_of(name, [&](QChar c) { return signs.contains(c); });
    return needed ? QStringLiteral("「%1」").arg(name) : name;
}

} // namespace

QuickEntryModel::QuickEntryModel(Document& document, Selection& selection, QObject* parent)
    : QObject(parent), m_document(document), m_selection(selection),
      m_reader(std::make_unique<phrases::QuickEntryReader>(document.project().vocabulary())) {
    connect(&m_document, &Document::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.vocabulary || changes.everything)
            m_reader = std::make_unique<phrases::QuickEntryReader>(m_document.project().vocabulary());
        plan();
    });
    connect(&m_document, &Document::currentSourceChanged, this, &QuickEntryModel::plan);
}

void QuickEntryModel::setText(const QString& text) {
    m_text = text;
    if (text.trimmed().isEmpty())
        m_decisions.clear();
    plan();
}

void QuickEntryModel::plan() {
    const FuzzyDate reference = fieldContext(m_document).reference;
    m_plan = exchange::planEntry(m_document.project(),
                                 m_reader->read(m_text.toStdString(), referenceDay(reference)));
    applyDecisions(m_plan.subjects);
    applyDecisions(m_plan.objects);
    Q_EMIT changed();
}

void QuickEntryModel::applyDecisions(std::vector<EntryName>& names) const {
    for (EntryName& name : names) {
        const auto decision = m_decisions.find(searchKey(name.text));
        if (decision == m_decisions.end())
            continue;
        if (decision->second.entity) {
            exchange::choose(name, decision->second.entity);
        } else if (name.state != EntryName::State::known) {
            exchange::makeNew(name);
            name.kind = decision->second.kind;
        }
    }
}

// ---- what was understood

const EntryName* QuickEntryModel::name(int index) const {
    const auto subjects = static_cast<int>(m_plan.subjects.size());
    const auto objects = static_cast<int>(m_plan.objects.size());
    if (index < 0 || index >= subjects + objects)
        return nullptr;
    return index < subjects ? &m_plan.subjects[static_cast<std::size_t>(index)]
                            : &m_plan.objects[static_cast<std::size_t>(index - subjects)];
}

QString QuickEntryModel::tokenText(const EntryToken& token) const {
    const QByteArray bytes = m_text.toUtf8();
    return QString::fromUtf8(
        bytes.mid(static_cast<qsizetype>(token.begin), static_cast<qsizetype>(token.end - token.begin)));
}

QString QuickEntryModel::valueText(const EntryToken& token) const {
    const phrases::QuickEntry& entry = m_plan.entry;
    switch (token.kind) {
    case EntryTokenKind::type: {
        const auto* type = entry.type ? m_document.project().vocabulary().type(entry.type->type) : nullptr;
        return type ? labelOf(*type, entry.type->side) : tokenText(token);
    }
    case EntryTokenKind::amount:
        return toText(entry.amount);
    case EntryTokenKind::date:
        return entry.end.isStated() ? toText(entry.start) + QStringLiteral("–") + toText(entry.end)
                                    : toText(entry.start);
    case EntryTokenKind::stage:
        return entry.stage ? toText(*entry.stage) : tokenText(token);
    case EntryTokenKind::strength:
        return entry.strength ? toText(*entry.strength) : tokenText(token);
    case EntryTokenKind::share:
        return toText(entry.share);
    case EntryTokenKind::round:
        return qt(entry.round);
    default:
        return tokenText(token);
    }
}

EntryChip QuickEntryModel::nameChip(int index) const {
    const EntryName* found = name(index);
    if (!found)
        return {EntryChip::State::unread, {}, -1};
    const EntityKind* kind = m_document.project().vocabulary().kind(found->kind);
    switch (found->state) {
    case EntryName::State::known:
        return {EntryChip::State::known, entityName(m_document.project(), found->entity), index};
    case EntryName::State::isNew:
        return {EntryChip::State::isNew,
                tr("new %1: %2").arg(kind ? labelOf(*kind) : QString(), qt(found->text)), index};
    default:
        return {EntryChip::State::open, tr("%1 ?").arg(qt(found->text)), index};
    }
}

QList<EntryChip> QuickEntryModel::chips() const {
    QList<EntryChip> chips;
    int nextName = 0;
    for (const EntryToken& token : m_plan.entry.tokens) {
        if (token.kind == EntryTokenKind::subject || token.kind == EntryTokenKind::object)
            chips.append(nameChip(nextName++));
        else if (token.kind == EntryTokenKind::unknown)
            chips.append({EntryChip::State::unread, tokenText(token), -1});
        else
            chips.append({EntryChip::State::value, valueText(token), -1});
    }
    if (const QString quote = m_document.currentQuote(); !chips.isEmpty() && !quote.isEmpty())
        chips.append({EntryChip::State::value, tr("“%1”").arg(shortened(quote)), -1});
    return chips;
}

// ---- completion

QList<Completion> QuickEntryModel::completions() const {
    const QString open = qt(m_plan.entry.openText);
    if (open.trimmed().isEmpty())
        return {};
    if (m_plan.entry.openPart == EntryPart::relationship)
        return m_plan.entry.type ? QList<Completion>()
                                 : typeCompletions(m_document.project().vocabulary(), open);
    return entityCompletions(m_document.project(), open);
}

QString QuickEntryModel::completed(const Completion& completion) {
    const QString open = qt(m_plan.entry.openText);
    const qsizetype at = m_text.lastIndexOf(open);
    const QString kept = at < 0 ? m_text : m_text.left(at);
    if (m_plan.entry.openPart == EntryPart::relationship)
        return kept + completion.text + QLatin1Char(' ');
    m_decisions[searchKey(completion.text.toStdString())] = {
        EntityId(completion.data.toLongLong()), {}, completion.text, {}, {}};
    return kept + quotedIfNeeded(completion.text);
}

// ---- decisions

int QuickEntryModel::openName() const {
    for (int index = 0; const EntryName* found = name(index); ++index)
        if (!found->isResolved())
            return index;
    return -1;
}

QString QuickEntryModel::nameAt(int index) const {
    const EntryName* found = name(index);
    return found ? qt(found->text) : QString();
}

bool QuickEntryModel::hasCandidates(int index) const {
    const EntryName* found = name(index);
    return found && !found->candidates.empty();
}

EntryOption QuickEntryModel::newOption(const EntityKind& kind, const QString& called) const {
    return {{}, kind.id, tr("New %1 “%2”").arg(labelOf(kind), called), {}, kindIcon(kind)};
}

QList<EntryOption> QuickEntryModel::optionsFor(int index) const {
    const EntryName* found = name(index);
    if (!found)
        return {};
    const Vocabulary& vocabulary = m_document.project().vocabulary();
    QList<EntryOption> options;
    for (const store::NameHit& hit : found->candidates) {
        const EntityKind* kind = vocabulary.kind(hit.kind);
        const auto entity = m_document.project().entity(hit.entity).value_or(Entity());
        options.append({hit.entity, hit.kind, nameText(entity), describeEntity(vocabulary, entity),
                        kind ? kindIcon(*kind) : QIcon()});
    }
    if (const EntityKind* suggested = vocabulary.kind(found->kind))
        options.append(newOption(*suggested, qt(found->text)));
    for (const EntityKind& kind : vocabulary.kinds())
        if (kind.id != found->kind)
            options.append(newOption(kind, qt(found->text)));
    return options;
}

void QuickEntryModel::decide(int index, const EntryOption& option) {
    if (const EntryName* found = name(index))
        m_decisions[searchKey(found->text)] = option;
    plan();
}

int QuickEntryModel::makeAllNew() {
    int made = 0;
    for (int index = 0; const EntryName* found = name(index); ++index)
        if (found->state == EntryName::State::unknown) {
            m_decisions[searchKey(found->text)] = {{}, found->kind, qt(found->text), {}, {}};
            ++made;
        }
    plan();
    return made;
}

// ---- commit

QString QuickEntryModel::problem() const {
    if (m_text.trimmed().isEmpty() || !m_plan.entry.problem)
        return {};
    return describe(*m_plan.entry.problem).line();
}

bool QuickEntryModel::isReady() const {
    return m_plan.isReady() && m_plan.entry.isComplete();
}

bool QuickEntryModel::commit() {
    if (!isReady())
        return false;
    const store::Project& project = m_document.project();
    const ClaimRecorder claims(project, currentSource(m_document));
    const exchange::EntryPlan plan = m_plan;
    SelectedItems made;
    const bool done =
        m_document.run({store::ActionCode::quickEntry, {m_text.toStdString()}}, [&](store::Edit& edit) {
            const auto records = exchange::writeEntry(edit, project.vocabulary(), plan);
            for (const Relationship& relationship : records.relationships) {
                claims.recordNew(edit, relationship.id, statementOf(Relationship(), relationship));
                made.relationships.push_back(relationship.id);
            }
            for (const Deal& deal : records.deals)
                claims.recordNew(edit, deal.id, statementOf(Deal(), deal));
            for (const EntityId entity : records.newEntities)
                claims.recordNew(edit, entity, Claim());
        });
    if (done)
        m_selection.set(made);
    return done;
}

} // namespace moneyties::ui
