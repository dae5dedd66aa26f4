#include "ui/panels/source_chip.h"

#include "ui/models/edits/claim_edits.h"
#include "ui/models/value_text.h"
#include "ui/panels/suggestions.h"
#include "ui/theme/icons.h"
#include "ui/widgets/list_chooser.h"
#include "ui/widgets/quote_editor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>

#include <utility>

namespace moneyties::ui {

namespace {

constexpr int kLongestTitle = 28;
constexpr int kLongestQuote = 10'000; ///< more is a copied page, not a quote

QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

QString shortened(const QString& text) {
    return text.size() <= kLongestTitle ? text : text.left(kLongestTitle - 1) + QStringLiteral("…");
}

QToolButton* makeButton(const QString& iconName, const QString& name) {
    auto* button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setObjectName(iconName);
    return button;
}

/// What the user has selected elsewhere, or copied.
QString offeredQuote() {
    const QClipboard* clipboard = QGuiApplication::clipboard();
    QString text;
    if (clipboard->supportsSelection())
        text = clipboard->text(QClipboard::Selection);
    if (text.trimmed().isEmpty())
        text = clipboard->text();
    text = text.trimmed();
    const bool isAddress = text.startsWith(QLatin1String("http"));
    return isAddress || text.size() > kLongestQuote ? QString() : text;
}

} // namespace

SourceChip::SourceChip(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document),
      m_source(makeButton(QStringLiteral("source"), tr("The source that facts are entered from"))),
      m_quote(makeButton(QStringLiteral("quote"), tr("The quote that goes into each claim"))),
      m_clear(makeButton(QStringLiteral("close"), tr("Enter facts without a source"))) {
    setObjectName(QStringLiteral("sourceChip"));
    buildButtons();
    connect(&m_document, &Document::currentSourceChanged, this, &SourceChip::showCurrent);
    connect(&m_document, &Document::changed, this, &SourceChip::showCurrent);
    showCurrent();
}

void SourceChip::buildButtons() {
    m_source->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_quote->setCheckable(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(2);
    for (QToolButton* button : {m_source, m_quote, m_clear})
        row->addWidget(button);
    connect(m_source, &QToolButton::clicked, this, &SourceChip::openChooser);
    connect(m_quote, &QToolButton::clicked, this, &SourceChip::openQuote);
    connect(m_clear, &QToolButton::clicked, this, [this] { m_document.setCurrentSource({}); });
}

void SourceChip::showCurrent() {
    const auto source =
        m_document.currentSource() ? m_document.project().source(m_document.currentSource()) : std::nullopt;
    const QString quote = m_document.currentQuote();
    for (QToolButton* button : {m_quote, m_clear})
        button->setVisible(source.has_value());
    m_quote->setChecked(!quote.isEmpty());
    m_quote->setToolTip(quote.isEmpty() ? tr("Add a quote: it goes into each claim")
                                        : tr("Quote: “%1”").arg(quote));
    m_source->setText(source ? shortened(qt(source->title)) : tr("No source"));
    m_source->setToolTip(source ? tr("Facts entered now are claims of “%1”").arg(qt(source->title))
                                : tr("Choose the source that the facts you enter come from"));
}

void SourceChip::openChooser() {
    if (!m_chooser) {
        m_chooser = new ListChooser(window());
        connect(m_chooser, &ListChooser::picked, this, &SourceChip::take);
        connect(m_chooser, &ListChooser::cancelled, this, [this] { m_quoteForNext.clear(); });
    }
    m_chooser->open(mapToGlobal(QPoint(0, height() + 2)), tr("Title, or paste an address"),
                    [this](const QString& typed) { return answersFor(typed); });
}

QList<Suggestion> SourceChip::answersFor(const QString& typed) const {
    QList<Suggestion> answers = toSuggestions(sourceCompletions(m_document.project(), typed));
    if (typed.trimmed().isEmpty() || !m_document.isWritable())
        return answers;
    const Source source = sourceFromText(typed);
    if (!findSource(m_document, source))
        answers.append({tr("New source “%1”").arg(qt(source.title)), qt(source.publisher), typed, {}});
    return answers;
}

void SourceChip::take(const Suggestion& suggestion) {
    const bool isNew = suggestion.data.userType() == QMetaType::QString;
    const SourceId source = isNew ? saveSource(m_document, sourceFromText(suggestion.data.toString()))
                                  : SourceId(suggestion.data.toLongLong());
    if (source)
        m_document.setCurrentSource(source, std::exchange(m_quoteForNext, {}));
}

void SourceChip::pasteQuote() {
    const QString quote = offeredQuote();
    if (!m_document.currentSource()) {
        m_quoteForNext = quote;
        openChooser();
    } else if (!quote.isEmpty()) {
        m_document.setCurrentSource(m_document.currentSource(), quote);
    }
}

void SourceChip::openQuote() {
    if (!m_quoteEditor) {
        m_quoteEditor = new QuoteEditor(window());
        connect(m_quoteEditor, &QuoteEditor::accepted, this, [this](const QString& quote) {
            m_document.setCurrentSource(m_document.currentSource(), quote);
        });
    }
    const QString current = m_document.currentQuote();
    m_quoteEditor->open(mapToGlobal(QPoint(0, height() + 2)), current.isEmpty() ? offeredQuote() : current);
    showCurrent(); // the button shows whether there is a quote, not that it was pressed
}

} // namespace moneyties::ui
