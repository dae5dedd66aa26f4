// Owns the small pages of the vocabulary: kinds, custom fields, tags. Types have a page of their own.
#pragma once

#include "core/model/custom_field.h"
#include "core/model/tag.h"
#include "core/model/vocabulary.h"
#include "ui/dialogs/record_page.h"

namespace moneyties::ui {

class KindPage : public RecordPage {
    Q_OBJECT

public:
    KindPage(Document& document, QWidget* parent);

protected:
    QList<Row> rows() const override;
    qlonglong make() override;
    void remove(qlonglong id) override;
    bool load() override;
    qlonglong usesOf(qlonglong id) const override;
    void replace(qlonglong id, qlonglong other) override;

private:
    void addWords(const QString& caption, const char* code, std::string EntityKind::*member);

    EntityKind m_kind;
};

class FieldPage : public RecordPage {
    Q_OBJECT

public:
    FieldPage(Document& document, QWidget* parent);

protected:
    QList<Row> rows() const override;
    qlonglong make() override;
    void remove(qlonglong id) override;
    bool load() override;

private:
    void addWords(const QString& caption, const char* code, std::string FieldDef::*member);
    void addOwner();
    void addType();

    FieldDef m_field;
};

class TagPage : public RecordPage {
    Q_OBJECT

public:
    TagPage(Document& document, QWidget* parent);

protected:
    QList<Row> rows() const override;
    qlonglong make() override;
    void remove(qlonglong id) override;
    bool load() override;

private:
    Tag m_tag;
};

} // namespace moneyties::ui
