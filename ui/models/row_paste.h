// Owns RowPaste: a pasted table on its way into the project as new relationships or entities, with all that
// keeps it from getting there told by row and column.
#pragma once

#include "core/exchange/delimited_text.h"
#include "core/model/entity.h"
#include "core/model/relationship.h"
#include "ui/models/record_table_model.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <map>
#include <string>
#include <vector>

namespace moneyties::ui {

class Document;

/// What a table's panel needs to know of a pasted text before anything is done with it.
struct PasteCheck {
    QStringList problems; ///< one sentence each, the first few; empty when it can be pasted
    int moreProblems = 0;
    int rows = 0;
    QStringList newNames; ///< of entities that would be made
    bool isReady() const { return problems.isEmpty() && rows > 0; }
};

/// The most rows that are pasted at once: more belong into an import.
constexpr int kMostPastedRows = 10'000;

/// Why a table cannot be pasted whatever its cells say: too many rows, or rows of different lengths. Empty
/// when it can.
QString pasteObstacle(const exchange::DelimitedText& table);

/// The columns of the model that the first row names by caption or code; empty when it is no header.
QList<int> headerColumns(const RecordTableModel& model, const std::vector<std::string>& firstRow);

/// New rows of one of the two tables. Nothing is matched or made silently: a name that several have is a
/// problem, one that nobody has is listed.
class RowPaste {
public:
    virtual ~RowPaste() = default;
    const PasteCheck& check() const { return m_check; }
    /// One step with everything in it; whether it was committed.
    virtual bool commit(Document& document) const = 0;

protected:
    void addProblem(std::size_t line, const QString& column, const QString& why);

    PasteCheck m_check;
};

class RelationshipPaste : public RowPaste {
public:
    RelationshipPaste(const Document& document, const RecordTableModel& model,
                      const exchange::DelimitedText& table, const QList<int>& columns, std::size_t firstRow);
    bool commit(Document& document) const override;

private:
    /// An end: an entity that exists or a name to be made, by its place in m_made.
    struct End {
        EntityId entity;
        std::size_t made = 0;
    };
    struct Row {
        Relationship relationship;
        End from;
        End to;
    };

    End endFor(const Document& document, const QString& name, const std::string& kindCode, std::size_t line,
               const QString& column);

    std::vector<Row> m_rows;
    std::vector<Entity> m_made;
    std::map<std::string, End> m_known; ///< by the name's search key
};

class EntityPaste : public RowPaste {
public:
    EntityPaste(const Document& document, const RecordTableModel& model, const exchange::DelimitedText& table,
                const QList<int>& columns, std::size_t firstRow);
    bool commit(Document& document) const override;

private:
    std::vector<Entity> m_rows;
};

} // namespace moneyties::ui
