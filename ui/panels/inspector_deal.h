// Owns DealPage: the inspector of one deal.
#pragma once

#include "ui/panels/inspector_page.h"

namespace moneyties::ui {

class ClaimsSection;
class DealFields;
class HistorySection;
class InspectorTitle;
class TiesSection;

class DealPage : public InspectorPage {
    Q_OBJECT

public:
    DealPage(Document& document, Selection& selection, QWidget* parent = nullptr);

    void showDeal(DealId id);
    void refresh() override;

private:
    DealId m_id;
    InspectorTitle* m_title;
    DealFields* m_fields;
    TiesSection* m_parts;
    ClaimsSection* m_claims;
    HistorySection* m_history;
};

} // namespace moneyties::ui
