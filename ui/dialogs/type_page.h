// Owns TypePage, the page of the vocabulary on which types of relationships are made and changed.
#pragma once

#include "core/model/vocabulary.h"
#include "ui/dialogs/record_page.h"

namespace moneyties::ui {

class TypePage : public RecordPage {
    Q_OBJECT

public:
    TypePage(Document& document, QWidget* parent);

protected:
    QList<Row> rows() const override;
    qlonglong make() override;
    void remove(qlonglong id) override;
    bool load() override;
    qlonglong usesOf(qlonglong id) const override;
    void replace(qlonglong id, qlonglong other) override;

private:
    void addWords(const QString& caption, const char* code, std::string RelationshipType::*member);
    /// Which kind an unknown name at one end probably is.
    void addExpectedKind(const QString& caption, const char* code, std::string RelationshipType::*member);
    template<class Enum>
    void addCodes(const QString& caption, const char* code, Enum RelationshipType::*member,
                  QString (*words)(Enum));

    RelationshipType m_type;
};

} // namespace moneyties::ui
