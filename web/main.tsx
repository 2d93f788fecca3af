import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/public-sans/wght.css';
import './styles/index.css';
import './trusted-types.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { FaultScreen } from './app/fault-screen.tsx';
import { firstLanguage, loadMessages, storedLanguage } from './messages/language.ts';
import { MessagesProvider } from './messages/provider.tsx';
import { ErrorBoundary } from './ui/error-boundary.tsx';

const root = document.getElementById('root');
if (root !== null) {
  // Nothing is drawn before the reader's own language is there, so that no other one flashes up.
  void loadMessages(firstLanguage(storedLanguage(), navigator.languages)).then((words) =>
    createRoot(root).render(
      <StrictMode>
        <MessagesProvider first={words}>
          <ErrorBoundary
            fallback={(retry) => <FaultScreen work={null} onRetry={retry} onReload={() => location.reload()} />}
          >
            <App />
          </ErrorBoundary>
        </MessagesProvider>
      </StrictMode>,
    ),
  );
}
