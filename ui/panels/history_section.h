// Owns HistorySection: what each field of the shown record went through, newest first, by whom and when.
#pragma once

#include "core/store/project.h"
#include "ui/widgets/form_section.h"

class QPushButton;

namespace moneyties::ui {

class HistorySection : public FormSection {
    Q_OBJECT

public:
    explicit HistorySection(QWidget* parent = nullptr);

    /// The vocabulary turns the numbers of kinds and types into their labels.
    void showChanges(const std::vector<store::FieldChange>& changes, const store::Project& project);

private:
    void rebuild();

    std::vector<store::FieldChange> m_changes;
    const store::Project* m_project = nullptr;
    std::size_t m_shown;
};

} // namespace moneyties::ui
