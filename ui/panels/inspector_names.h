// Owns NamesSection: the names of one entity, each in its language, edited in place.
#pragma once

#include "core/model/entity.h"
#include "ui/models/edits/entity_edits.h"
#include "ui/widgets/form_section.h"

namespace moneyties::ui {

class Document;
class FieldEditor;

class NamesSection : public FormSection {
    Q_OBJECT

public:
    explicit NamesSection(Document& document, QWidget* parent = nullptr);

    void showEntity(const Entity& entity);

private:
    void rebuild();
    QWidget* makeRow(std::size_t index);
    QWidget* makeDetails(std::size_t index);
    FieldEditor* makeText(std::size_t index, std::string Name::*member, const QString& what);
    QWidget* makeLanguage(std::size_t index);
    QWidget* makeRole(std::size_t index);
    QWidget* makeValidity(std::size_t index);
    FieldEditor* makeDate(std::size_t index, FuzzyDate Name::*member, const QString& what);
    void addNewName();
    void change(const char* code, const std::string& value, const EntityChange& change);

    Document& m_document;
    Entity m_entity;
};

} // namespace moneyties::ui
