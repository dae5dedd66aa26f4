#include "ui/panels/inspector.h"

#include "ui/models/document.h"
#include "ui/models/edits/claim_edits.h"
#include "ui/panels/claims_section.h"
#include "ui/panels/inspector_annotation.h"
#include "ui/panels/inspector_deal.h"
#include "ui/panels/inspector_entity.h"
#include "ui/panels/inspector_many.h"
#include "ui/panels/inspector_relationship.h"

#include <QDesktopServices>
#include <QScrollBar>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace moneyties::ui {

namespace {
constexpr int kLeastWidth = 320;
constexpr int kBestWidth = 340;
} // namespace

Inspector::Inspector(Selection& selection, QWidget* parent)
    : QScrollArea(parent), m_selection(selection), m_pages(nullptr) {
    setObjectName(QStringLiteral("inspector"));
    setProperty("region", QStringLiteral("panel"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(kLeastWidth);
    auto* content = new QWidget;
    content->setProperty("region", QStringLiteral("panel"));
    content->setAttribute(Qt::WA_StyledBackground);
    m_pages = new QVBoxLayout(content);
    m_pages->setContentsMargins({});
    setWidget(content);
    connect(&m_selection, &Selection::changed, this, &Inspector::showSelection);
}

QSize Inspector::sizeHint() const {
    return {kBestWidth, QScrollArea::sizeHint().height()};
}

template<class Page>
Page* Inspector::makePage() {
    auto* page = new Page(*m_document, m_selection);
    page->hide();
    m_pages->addWidget(page);
    connect(page, &InspectorPage::sourceOpenRequested, this, &Inspector::openSource);
    return page;
}

void Inspector::setDocument(Document* document) {
    if (m_document)
        m_document->disconnect(this);
    showPage(nullptr);
    for (QWidget* page :
         std::initializer_list<QWidget*>{m_entity, m_relationship, m_deal, m_many, m_annotation})
        delete page;
    m_document = document;
    m_entity = document ? makePage<EntityPage>() : nullptr;
    m_relationship = document ? makePage<RelationshipPage>() : nullptr;
    m_deal = document ? makePage<DealPage>() : nullptr;
    m_many = document ? makePage<ManyPage>() : nullptr;
    m_annotation = document ? makePage<AnnotationPage>() : nullptr;
    if (m_document) {
        connect(m_entity, &EntityPage::splitRequested, this, &Inspector::splitRequested);
        connect(m_annotation, &AnnotationPage::foldRequested, this, &Inspector::foldRequested);
    }
    if (m_document)
        connect(m_document, &Document::changed, this, &Inspector::followChanges);
    showSelection();
}

/// In the user's browser.
void Inspector::openSource(SourceId id) {
    if (const auto source = m_document->project().source(id))
        if (const QUrl address = webAddressOf(*source); !address.isEmpty())
            QDesktopServices::openUrl(address);
}

void Inspector::setSummary(QWidget* summary) {
    delete std::exchange(m_summary, summary);
    m_summary->hide();
    m_pages->addWidget(m_summary);
    showSelection();
}

QWidget* Inspector::pageFor(const SelectedItems& items) {
    const auto count = items.entities.size() + items.relationships.size();
    if (m_document && count == 0 && items.annotations.size() == 1)
        return m_annotation;
    if (!m_document || (count == 0 && !items.deal))
        return m_summary;
    const store::Project& project = m_document->project();
    if (count > 1)
        return m_many;
    if (items.deal)
        return project.deal(items.deal) ? m_deal : m_summary;
    if (!items.entities.empty())
        return project.entity(items.entities.front()) ? m_entity : m_summary;
    return project.relationship(items.relationships.front()) ? m_relationship : m_summary;
}

void Inspector::showSelection() {
    const SelectedItems& items = m_selection.items();
    QWidget* page = pageFor(items);
    if (page && page == m_entity)
        m_entity->showEntity(items.entities.front());
    else if (page && page == m_relationship)
        m_relationship->showRelationship(items.relationships.front());
    else if (page && page == m_deal)
        m_deal->showDeal(items.deal);
    else if (page && page == m_annotation)
        m_annotation->showAnnotation(items.annotations.front());
    else if (page && page == m_many)
        m_many->refresh();
    showPage(page);
    verticalScrollBar()->setValue(0);
}

void Inspector::followChanges(const store::ChangeSet& changes) {
    if (changes.vocabulary)
        return setDocument(m_document); // the lists of kinds and types are made with the pages
    if (pageFor(m_selection.items()) != m_shown)
        return showSelection();
    if (auto* page = qobject_cast<InspectorPage*>(m_shown))
        page->refresh();
}

void Inspector::showPage(QWidget* page) {
    if (m_shown && m_shown != page)
        m_shown->hide();
    m_shown = page;
    if (m_shown)
        m_shown->show();
}

void Inspector::startClaim() {
    if (!m_shown)
        return;
    if (auto* claims = m_shown->findChild<ClaimsSection*>())
        claims->startClaim();
}

} // namespace moneyties::ui
