#include "ui/panels/start_page.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/section_header.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace moneyties::ui {

namespace {

constexpr int kWidth = 720;

QLabel* label(const QString& text, const QFont& font, const char* tone, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setFont(font);
    label->setWordWrap(true);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    if (tone)
        label->setProperty("tone", QString::fromLatin1(tone));
    return label;
}

struct Choice {
    QString icon;
    QString title;
    QString text;
    QKeySequence shortcut;
};

/// A large button: icon, title and one sentence.
QPushButton* choiceButton(const Choice& choice, QWidget* parent) {
    auto* button = new QPushButton(parent);
    button->setProperty("look", QStringLiteral("choice"));
    button->setAccessibleName(choice.title);
    button->setAccessibleDescription(choice.text);
    button->setCursor(Qt::PointingHandCursor);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (!choice.shortcut.isEmpty())
        button->setToolTip(choice.shortcut.toString(QKeySequence::NativeText));
    auto* column = new QVBoxLayout(button);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(6);
    auto* picture = new QLabel(button);
    picture->setPixmap(
        icon(choice.icon, IconTone::accent).pixmap(QSize(28, 28), parent->devicePixelRatioF()));
    picture->setAttribute(Qt::WA_TransparentForMouseEvents);
    column->addWidget(picture);
    column->addWidget(label(choice.title, strongFont(), nullptr, button));
    column->addWidget(label(choice.text, smallFont(), "secondary", button));
    column->addStretch();
    return button;
}

QString shortFolder(const QString& file) {
    QString folder = QFileInfo(file).absolutePath();
    if (folder.startsWith(QDir::homePath()))
        folder.replace(0, QDir::homePath().size(), QStringLiteral("~"));
    return folder;
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent), m_recent(new QWidget(this)), m_recentRows(new QVBoxLayout) {
    setObjectName(QStringLiteral("startPage"));
    setProperty("region", QStringLiteral("canvas"));
    setAttribute(Qt::WA_StyledBackground);

    auto* block = new QWidget(this);
    block->setMaximumWidth(kWidth);
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(4);
    QFont large = titleFont();
    large.setPixelSize(24);
    column->addWidget(label(tr("Moneyties"), large, nullptr, block));
    column->addWidget(label(tr("Who funded whom, and who says so."), uiFont(), "secondary", block));
    column->addSpacing(20);

    auto* choices = new QHBoxLayout;
    choices->setSpacing(12);
    auto* story = choiceButton({QStringLiteral("story"),
                                tr("Open the story"),
                                tr("A copy of the OpenAI story: 32 entities, their money and quarrels, "
                                   "each with its sources."),
                                {}},
                               block);
    story->setObjectName(QStringLiteral("startSample"));
    auto* fresh =
        choiceButton({QStringLiteral("new"), tr("New project"),
                      tr("An empty chart in a file of your own. Every change is saved as you make it."),
                      QKeySequence::New},
                     block);
    fresh->setObjectName(QStringLiteral("startNew"));
    auto* open = choiceButton({QStringLiteral("open"), tr("Open a file"),
                               tr("A Moneyties project (.ties) from this computer."), QKeySequence::Open},
                              block);
    open->setObjectName(QStringLiteral("startOpen"));
    for (QPushButton* button : {story, fresh, open})
        choices->addWidget(button, 1);
    column->addLayout(choices);
    column->addSpacing(12);

    m_recentRows->setContentsMargins(0, 0, 0, 0);
    m_recentRows->setSpacing(0);
    m_recent->setLayout(m_recentRows);
    column->addWidget(m_recent);

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addStretch(2);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(block, 100);
    row->addStretch(1);
    outer->addLayout(row);
    outer->addStretch(3);

    connect(story, &QPushButton::clicked, this, &StartPage::sampleRequested);
    connect(fresh, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    setFocusProxy(story);
}

void StartPage::setRecentFiles(const QStringList& files) {
    qDeleteAll(m_recent->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    m_recent->setVisible(!files.isEmpty());
    if (files.isEmpty())
        return;
    m_recentRows->addWidget(new SectionHeader(tr("Recent"), m_recent));
    for (const QString& file : files.mid(0, 6)) {
        auto* button = new QPushButton(m_recent);
        button->setProperty("look", QStringLiteral("row"));
        button->setAccessibleName(file);
        button->setToolTip(QDir::toNativeSeparators(file));
        button->setCursor(Qt::PointingHandCursor);
        auto* row = new QHBoxLayout(button);
        row->setContentsMargins(8, 2, 8, 2);
        row->setSpacing(12);
        auto* name = label(QFileInfo(file).completeBaseName(), uiFont(), nullptr, button);
        name->setWordWrap(false);
        auto* folder = new ElidedLabel(shortFolder(file), button);
        folder->setFont(smallFont());
        folder->setProperty("tone", QStringLiteral("secondary"));
        folder->setElideMode(Qt::ElideMiddle);
        folder->setAttribute(Qt::WA_TransparentForMouseEvents);
        row->addWidget(name);
        row->addWidget(folder, 1);
        connect(button, &QPushButton::clicked, this, [this, file] { Q_EMIT fileChosen(file); });
        m_recentRows->addWidget(button);
    }
}

} // namespace moneyties::ui
