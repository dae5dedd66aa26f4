#include "ui/picture/legend_words.h"

namespace moneyties::picture {

Words categoryWords(Category category) {
    switch (category) {
    case Category::funding:
        return {"Funding", "資金"};
    case Category::founding:
        return {"Founding", "設立"};
    case Category::people:
        return {"People", "人物・人事"};
    case Category::deals:
        return {"Deals", "取引・買収"};
    case Category::conflict:
        return {"Conflict", "対立・競合"};
    case Category::commerce:
        return {"Commerce and other", "事業・その他"};
    }
    return {"", ""};
}

Words dashWords(style::Dash dash) {
    switch (dash) {
    case style::Dash::solid:
        return {"Confirmed", "確認済み"};
    case style::Dash::dashed:
        return {"Unconfirmed", "未確認"};
    case style::Dash::dotted:
        return {"Tentative", "推測"};
    }
    return {"", ""};
}

Words evidenceWords(style::EvidenceMark mark) {
    switch (mark) {
    case style::EvidenceMark::none:
        break;
    case style::EvidenceMark::conflict:
        return {"Sources disagree", "出典が食い違う"};
    case style::EvidenceMark::disputed:
        return {"Disputed by a source", "出典が否定"};
    case style::EvidenceMark::unsupported:
        return {"No source", "出典なし"};
    }
    return {"", ""};
}

Words notCompletedWords() {
    return {"Not completed", "未完了"};
}

Words cancelledWords() {
    return {"Cancelled or denied", "中止・否認"};
}

Words endedWords() {
    return {"Ended", "終了"};
}

Words amountWords() {
    return {"The wider, the larger the amount", "太いほど金額が大きい"};
}

Words sourcesWords() {
    return {"Sources", "出典"};
}

Words asOfWords() {
    return {"As of %1", "%1現在"};
}

Words omittedPrivateWords() {
    return {"Left out: %1 private records.", "非公開の%1件を除く。"};
}

Words omittedStrengthWords() {
    return {"Left out: %1 relationships below the chosen strength.", "確度の低い%1件の関係を除く。"};
}

Words altTextWords() {
    return {"Link chart of %1 entities and %2 relationships.", "%1の人・組織と%2の関係を示す相関図。"};
}

} // namespace moneyties::picture
