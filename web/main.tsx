import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/public-sans/wght.css';
import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { firstLanguage, loadWords, storedLanguage } from './words/language.ts';
import { Speaking } from './words/provider.tsx';

const root = document.getElementById('root');
if (root !== null) {
  // Nothing is drawn before the reader's own language is there, so that no other one flashes up.
  void loadWords(firstLanguage(storedLanguage(), navigator.languages)).then((words) =>
    createRoot(root).render(
      <StrictMode>
        <Speaking first={words}>
          <App />
        </Speaking>
      </StrictMode>,
    ),
  );
}
