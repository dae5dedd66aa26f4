#include "tests/core/store/bulk_stories.h"

#include <random>
#include <string>

namespace moneyties::store {

namespace {

class Story {
public:
    Story(BulkWriter& writer, const Vocabulary& vocabulary, unsigned seed)
        : m_writer(writer), m_vocabulary(vocabulary), m_random(seed) {}

    void add(int entities, const std::vector<EntityId>& known) {
        m_entities = known;
        m_tag = m_writer.add(Tag{{}, "seed " + std::to_string(m_random() % 1000), 0x336699});
        for (int i = 0; i < entities; ++i)
            m_entities.push_back(m_writer.add(entity(i)));
        for (int i = 0; i < 3 * entities; ++i)
            addTie(i);
    }

private:
    std::size_t below(std::size_t count) { return m_random() % count; }

    Entity entity(int number) {
        Entity entity;
        entity.kind = m_vocabulary.kinds()[below(m_vocabulary.kinds().size())].id;
        entity.names.push_back(
            {{}, "Company " + std::to_string(number), "en", NameRole::primary, "", {}, {}, true});
        if (below(2) == 0)
            entity.names.push_back({{},
                                    "株式会社" + std::to_string(number) + "商事",
                                    "ja",
                                    NameRole::primary,
                                    "しょうじ",
                                    {},
                                    {},
                                    true});
        if (below(3) == 0)
            entity.tags = {m_tag, m_tag};
        if (below(4) == 0)
            entity.externalIds.push_back({"lei", std::to_string(number)});
        return entity;
    }

    void addTie(int number) {
        Relationship tie;
        tie.type = m_vocabulary.types()[below(m_vocabulary.types().size())].id;
        tie.from = m_entities[below(m_entities.size())];
        tie.to = m_entities[below(m_entities.size())];
        tie.start = {"2015", Day(std::chrono::days(16436)), Day(std::chrono::days(16800)), false};
        if (below(5) == 0)
            tie.deal = addDeal(number);
        if (below(6) == 0)
            tie.tags.push_back(m_tag);
        Claim claim;
        claim.subject = m_writer.add(tie);
        if (number % 10 == 0)
            m_source = addSource(number);
        claim.source = m_source;
        claim.quote = "so it is said, " + std::to_string(number);
        m_writer.add(claim);
    }

    DealId addDeal(int number) {
        Deal deal;
        deal.nameEn = "Round " + std::to_string(number);
        return m_writer.add(deal);
    }

    SourceId addSource(int number) {
        Source source;
        source.title = "Report " + std::to_string(number);
        source.url = "https://example.org/" + std::to_string(number);
        return m_writer.add(source);
    }

    BulkWriter& m_writer;
    const Vocabulary& m_vocabulary;
    std::mt19937 m_random;
    std::vector<EntityId> m_entities;
    TagId m_tag;
    SourceId m_source;
};

} // namespace

void addStory(BulkWriter& writer, const Vocabulary& vocabulary, unsigned seed, int entities,
              const std::vector<EntityId>& known) {
    Story(writer, vocabulary, seed).add(entities, known);
}

} // namespace moneyties::store
