#include "app/verb.h"

namespace moneyties::app {

std::vector<std::unique_ptr<Verb>> allVerbs() {
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(makeNewVerb());
    verbs.push_back(makeInfoVerb());
    verbs.push_back(makeSearchVerb());
    verbs.push_back(makeShowVerb());
    verbs.push_back(makeAddVerb());
    verbs.push_back(makePathsVerb());
#ifdef MONEYTIES_WITH_UI
    verbs.push_back(makeExportVerb());
#endif
    verbs.push_back(makeLayoutVerb());
    verbs.push_back(makeHistoryVerb());
    verbs.push_back(makeUndoVerb());
    verbs.push_back(makeRedoVerb());
    verbs.push_back(makeCheckVerb());
    verbs.push_back(makeDuplicateVerb());
    verbs.push_back(makeShareVerb());
    verbs.push_back(makePurgeVerb());
    verbs.push_back(makeTrimVerb());
    return verbs;
}

} // namespace moneyties::app
