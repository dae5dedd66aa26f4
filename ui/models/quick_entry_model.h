// Owns QuickEntryModel: what a quick-entry line means in the open project, what is still to be decided, and
// its commit as one step.
#pragma once

#include "core/exchange/entry.h"
#include "core/phrases/quick_entry.h"
#include "ui/models/completions.h"

#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace moneyties::ui {

class Document;
class Selection;

/// A piece of the line as it was understood.
struct EntryChip {
    enum class State { value, known, isNew, open, unread };
    State state = State::value;
    QString text;
    int name = -1; ///< which of the line's names; -1 for other pieces
};

/// What may be decided of a name: an entity that exists, or a new one of a kind.
struct EntryOption {
    EntityId entity; ///< invalid: a new one
    KindId kind;
    QString text;
    QString detail;
    QIcon icon;
};

/// Decisions about names hold as long as the names stand in the line. Nothing is decided by the model.
class QuickEntryModel : public QObject {
    Q_OBJECT

public:
    QuickEntryModel(Document& document, Selection& selection, QObject* parent = nullptr);

    void setText(const QString& text);
    const QString& text() const { return m_text; }

    QList<EntryChip> chips() const;
    /// Names or types that continue what is being typed at the end of the line.
    QList<Completion> completions() const;
    /// The line with its end replaced by a completion; a name chosen so stands for that entity.
    QString completed(const Completion& completion);

    /// The first name that stands for nobody yet; -1 when there is none.
    int openName() const;
    QString nameAt(int name) const;
    /// Whether entities with such a name, or one like it, exist: then a new one is not the obvious answer.
    bool hasCandidates(int name) const;
    QList<EntryOption> optionsFor(int name) const;
    void decide(int name, const EntryOption& option);
    /// Says of every name that nobody has, nor one like it, that it is to be made; how many there were.
    int makeAllNew();

    /// Why the line cannot be entered as it stands; empty when it can or when nothing is typed.
    QString problem() const;
    bool isReady() const;
    /// Enters the line as one step and selects what it made; whether it was committed.
    bool commit();

Q_SIGNALS:
    void changed();

private:
    void plan();
    void applyDecisions(std::vector<exchange::EntryName>& names) const;
    const exchange::EntryName* name(int index) const;
    QString tokenText(const phrases::EntryToken& token) const;
    QString valueText(const phrases::EntryToken& token) const;
    EntryChip nameChip(int index) const;
    EntryOption newOption(const EntityKind& kind, const QString& called) const;

    Document& m_document;
    Selection& m_selection;
    std::unique_ptr<phrases::QuickEntryReader> m_reader;
    QString m_text;
    exchange::EntryPlan m_plan;
    std::map<std::string, EntryOption> m_decisions; ///< by the name's search key
};

} // namespace moneyties::ui
