// Owns EntityPage: the inspector of one entity.
#pragma once

#include "ui/panels/inspector_page.h"

namespace moneyties::ui {

class ClaimsSection;
class EntityFields;
class ExtraFields;
class HistorySection;
class InspectorTitle;
class MergesSection;
class NamesSection;
class PictureButton;
class TiesSection;

class EntityPage : public InspectorPage {
    Q_OBJECT

public:
    EntityPage(Document& document, Selection& selection, QWidget* parent = nullptr);

    void showEntity(EntityId id);
    void refresh() override;

Q_SIGNALS:
    void splitRequested(moneyties::EntityId merged);

private:
    EntityId m_id;
    InspectorTitle* m_title;
    PictureButton* m_picture;
    EntityFields* m_fields;
    NamesSection* m_names;
    TiesSection* m_ties;
    ClaimsSection* m_claims;
    MergesSection* m_merges;
    ExtraFields* m_extras;
    HistorySection* m_history;
};

} // namespace moneyties::ui
