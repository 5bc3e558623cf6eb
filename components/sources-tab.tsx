import { say } from '../lib/view/message';
import type { SourcesView } from '../lib/view/sources-view';
import columns from './columns.module.css';
import { CreditList } from './credit-list';
import { DateList } from './date-list';
import { EventList } from './event-list';
import { useI18n } from './i18n-context';
import { NameList } from './name-list';
import { OriginFlow } from './origin-flow';
import { OriginReasons } from './origin-reasons';
import { QuoteList } from './quote-list';
import { Say } from './say';
import { Section } from './section';
import { SpeakerList } from './speaker-list';

/** Where the claims come from: origins, speakers, credits, quotations, and the ledgers of names, dates and events. */
export function SourcesTab({ sources }: { sources: SourcesView }) {
  const i18n = useI18n();
  const { origins, speakers, credits, quotes, names, dates, events } = sources;
  const shortened = quotes.filter(({ rows }) =>
    rows.some(({ text }) => text.segments.some(({ mark }) => mark !== null)),
  );
  return (
    <>
      <Section
        title={i18n.text({ id: 'sources.origins' })}
        count={origins.independent === null ? null : i18n.number(origins.independent)}
        note={<Say message={origins.sentence} />}
      >
        {origins.flow.edges.length > 0 && <OriginFlow flow={origins.flow} />}
        {origins.reasons.length > 0 && <OriginReasons reasons={origins.reasons} />}
      </Section>
      <div class={columns['two']}>
        {speakers.length > 0 && (
          <Section
            title={i18n.text({ id: 'sources.who' })}
            count={say('count.speakers', { n: speakers.length })}
            note={i18n.text({ id: 'sources.who.note' })}
          >
            <SpeakerList speakers={speakers} />
          </Section>
        )}
        {credits.length > 0 && (
          <Section title={i18n.text({ id: 'sources.credit' })} count={i18n.number(credits.length)}>
            <CreditList credits={credits} />
          </Section>
        )}
        {quotes.length > 0 && (
          <Section
            title={i18n.text({ id: 'sources.quotes' })}
            count={say('count.shortened', { n: shortened.length })}
            note={i18n.text({ id: 'sources.quotes.note' })}
          >
            <QuoteList quotes={quotes} />
          </Section>
        )}
        {names.length > 0 && (
          <Section
            title={i18n.text({ id: 'sources.names' })}
            count={say('count.people', { n: names.length })}
            note={i18n.text({ id: 'sources.names.note' })}
          >
            <NameList names={names} />
          </Section>
        )}
        {dates.length > 0 && (
          <Section
            title={i18n.text({ id: 'sources.dates' })}
            count={say('count.phrases', { n: dates.length })}
            note={i18n.text({ id: 'sources.dates.note' })}
          >
            <DateList dates={dates} />
          </Section>
        )}
        {events.length > 0 && (
          <Section
            title={i18n.text({ id: 'sources.events' })}
            count={say('count.articles', { n: events.length })}
            note={i18n.text({ id: 'sources.events.note' })}
          >
            <EventList events={events} />
          </Section>
        )}
      </div>
    </>
  );
}
