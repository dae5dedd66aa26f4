// Owns SourcesDialog: what the claims are taken from, with all that is known of each source.
#pragma once

#include "core/model/source.h"
#include "ui/dialogs/record_page.h"
#include "ui/models/value_text.h"

#include <QDialog>

#include <string>

namespace moneyties::ui {

class SourcePage : public RecordPage {
    Q_OBJECT

public:
    SourcePage(Document& document, QWidget* parent);

protected:
    QList<Row> rows() const override;
    qlonglong make() override;
    void remove(qlonglong id) override;
    bool load() override;

private:
    void addWords(const QString& caption, const char* code, std::string Source::*member);
    void addDate(const QString& caption, const char* code, FuzzyDate Source::*member);
    void addRetells();
    void addPrivacy();
    void addStoredText();
    QString storedText() const;
    void save();

    Source m_source;
};

class SourcesDialog : public QDialog {
    Q_OBJECT

public:
    explicit SourcesDialog(Document& document, QWidget* parent = nullptr);

    SourcePage* page() const { return m_page; }

private:
    SourcePage* m_page;
};

} // namespace moneyties::ui
