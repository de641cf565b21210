/** The app: two pages, by the address's hash. */
import { useSyncExternalStore } from 'react';
import { Information } from './Information';

function onHash(tell: () => void) {
  addEventListener('hashchange', tell);
  return () => removeEventListener('hashchange', tell);
}

export function App() {
  const route = useSyncExternalStore(onHash, () => location.hash);
  return (
    <>
      <h1>A town in React</h1>
      <nav>
        <a href="#/">Information</a> <a href="#/about">About</a>
      </nav>
      <main>{route === '#/about' ? <h2>About the town</h2> : <Information />}</main>
    </>
  );
}
