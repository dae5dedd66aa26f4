#include "ui/dialogs/sources_dialog.h"

#include "ui/models/document.h"
#include "ui/models/edits/claim_edits.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace moneyties::ui {

namespace {

QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

QString titleOf(const Source& source) {
    return qt(source.title.empty() ? source.url : source.title);
}

} // namespace

SourcePage::SourcePage(Document& document, QWidget* parent) : RecordPage(document, tr("Sources"), parent) {
    addWords(tr("Title"), "title", &Source::title);
    addWords(tr("Publisher"), "publisher", &Source::publisher);
    addWords(tr("Author"), "author", &Source::author);
    addWords(tr("Address"), "url", &Source::url);
    addWords(tr("Address of an archived copy"), "archive_url", &Source::archiveUrl);
    addDate(tr("Published"), "published", &Source::published);
    addDate(tr("Read"), "accessed", &Source::accessed);
    addWords(tr("Version"), "version", &Source::version);
    addWords(tr("Language, such as ja"), "language", &Source::language);
    addRetells();
    addPrivacy();
    addWords(tr("Note"), "note", &Source::note);
    addStoredText();
    refresh();
}

void SourcePage::save() {
    saveSource(document(), m_source);
}

void SourcePage::addWords(const QString& caption, const char* code, std::string Source::*member) {
    addText(
        caption, code, [this, member] { return qt(m_source.*member); },
        [this, member](const QString& text) {
            m_source.*member = text.trimmed().toStdString();
            save();
        });
}

/// A relative word counts from nothing here: it is refused with its reason.
void SourcePage::addDate(const QString& caption, const char* code, FuzzyDate Source::*member) {
    addText(
        caption, code, [this, member] { return toText(m_source.*member); },
        [this, member](const QString& text) {
            if (const auto parsed = readDate(text, {})) {
                m_source.*member = *parsed.value;
                save();
            }
        },
        [](const QString& text) -> FieldReading {
            const auto parsed = readDate(text, {});
            return {parsed ? FieldReading::State::readable : FieldReading::State::unreadable, parsed.note};
        });
}

void SourcePage::addRetells() {
    QList<QPair<QString, QVariant>> others{{tr("no other source"), qlonglong(0)}};
    for (const Source& source : document().project().sources())
        others.append({titleOf(source), static_cast<qlonglong>(source.id.value)});
    addChoice(
        tr("Retells"), "retells", others, [this] { return static_cast<qlonglong>(m_source.retells.value); },
        [this](const QVariant& value) {
            m_source.retells = SourceId(value.toLongLong());
            save();
        });
}

void SourcePage::addPrivacy() {
    addChoice(
        tr("In shared copies and exports"), "private", {{tr("shown"), 0}, {tr("left out (private)"), 1}},
        [this] { return m_source.isPrivate ? 1 : 0; },
        [this](const QVariant& value) {
            m_source.isPrivate = value.toInt() == 1;
            save();
        });
}

/// What the source said when it was read, for the day when its address says something else.
void SourcePage::addStoredText() {
    addNote(
        tr("Text, as it was when read"), "stored", [this] { return storedText(); },
        [this](const QString& text) { storeTextOf(document(), m_source.id, text.toStdString()); });
}

QString SourcePage::storedText() const {
    if (m_source.storedHash.empty())
        return {};
    return QString::fromStdString(document().project().blob(m_source.storedHash).value_or(std::string()));
}

QList<RecordPage::Row> SourcePage::rows() const {
    QList<Row> rows;
    for (const Source& source : document().project().sources())
        rows.append({source.id.value, titleOf(source), {}});
    return rows;
}

qlonglong SourcePage::make() {
    Source source;
    source.title = tr("new source").toStdString();
    return saveSource(document(), source).value;
}

void SourcePage::remove(qlonglong id) {
    removeSource(document(), SourceId(id));
}

bool SourcePage::load() {
    const auto source = document().project().source(SourceId(current()));
    if (source)
        m_source = *source;
    return source.has_value();
}

SourcesDialog::SourcesDialog(Document& document, QWidget* parent)
    : QDialog(parent), m_page(new SourcePage(document, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("sourcesDialog"));
    setWindowTitle(tr("Sources"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_page, 1);
    column->addWidget(buttons);
    resize(800, 680);
}

} // namespace moneyties::ui
