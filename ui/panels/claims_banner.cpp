#include "ui/panels/claims_banner.h"

#include "ui/theme/icons.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QCoreApplication>

#include <set>

namespace moneyties::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ClaimsBanner)
};

constexpr int kSign = 16;

QString contradiction(ClaimField field) {
    switch (field) {
    case ClaimField::start:
        return Words::tr("Sources state different dates");
    case ClaimField::end:
        return Words::tr("Sources state different ends");
    case ClaimField::amount:
        return Words::tr("Sources state different amounts");
    case ClaimField::valuation:
        return Words::tr("Sources state different valuations");
    case ClaimField::share:
        return Words::tr("Sources state different shares");
    case ClaimField::stage:
        return Words::tr("Sources state opposite outcomes");
    }
    return {};
}

QString unfounded(ClaimField field) {
    switch (field) {
    case ClaimField::start:
        return Words::tr("The start is not what any source states");
    case ClaimField::end:
        return Words::tr("The end is not what any source states");
    case ClaimField::amount:
        return Words::tr("The amount is not what any source states");
    case ClaimField::valuation:
        return Words::tr("The valuation is not what any source states");
    case ClaimField::share:
        return Words::tr("The share is not what any source states");
    case ClaimField::stage:
        return Words::tr("The stage is not what any source states");
    }
    return {};
}

} // namespace

QStringList evidenceProblems(const Assessment& assessment) {
    std::set<ClaimField> contradicted;
    for (const Conflict& conflict : assessment.conflicts)
        contradicted.insert(conflict.field);
    QStringList sentences;
    for (const ClaimField field : contradicted)
        sentences.append(contradiction(field));
    if (!assessment.disputes.empty())
        sentences.append(
            Words::tr("Disputed by %n source(s)", nullptr, static_cast<int>(assessment.disputes.size())));
    for (const ClaimField field : assessment.acceptedAgainstSources)
        sentences.append(unfounded(field));
    return sentences;
}

QFrame* makeBanner(const QStringList& sentences) {
    auto* banner = new QFrame;
    banner->setObjectName(QStringLiteral("conflictBanner"));
    auto* row = new QHBoxLayout(banner);
    row->setContentsMargins(10, 6, 10, 6);
    row->setSpacing(8);
    auto* sign = new QLabel;
    sign->setPixmap(icon(QStringLiteral("warning"), IconTone::conflict).pixmap(kSign, kSign));
    row->addWidget(sign, 0, Qt::AlignTop);
    QLabel* text = makeLabel(TextRole::body, sentences.join(QLatin1Char('\n')));
    text->setWordWrap(true);
    row->addWidget(text, 1);
    return banner;
}

} // namespace moneyties::ui
