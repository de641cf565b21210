/** The page with the panel: places it, tells it the language, and shows what it tells. */
import 'integreat-panel/define';
import { useState } from 'react';

const api = new URLSearchParams(location.search).get('api') ?? location.origin;

export function Information() {
  const [language, setLanguage] = useState<string | undefined>('de');
  const [isShown, setShown] = useState(true);
  const [shown, setShownContent] = useState('');
  const [place, setPlace] = useState('');
  return (
    <>
      <p>
        <button onClick={() => setLanguage('ar')}>Show it in Arabic</button>
        <button onClick={() => setLanguage(undefined)}>Let the panel choose</button>
        <button onClick={() => setShown(!isShown)}>{isShown ? 'Take the panel away' : 'Bring the panel back'}</button>
      </p>
      {isShown && (
        <integreat-panel
          api={api}
          region="lindenfurt"
          language={language}
          heading-level={3}
          imageHosts="images.example.org"
          onintegreat-ready={(event) => setShownContent(`${event.region} ${event.language}`)}
          onintegreat-navigate={(event) => setPlace(`${event.kind} ${event.path}`)}
        >
          <a href="https://integreat.app/lindenfurt/de">Information in the web app</a>
        </integreat-panel>
      )}
      <p>
        Shown: <output id="shown">{shown}</output>
      </p>
      <p>
        Visited: <output id="place">{place}</output>
      </p>
    </>
  );
}
