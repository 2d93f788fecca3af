// Before the first paint, so that a chosen appearance never flashes in the other one.
try {
  const theme = localStorage.getItem('storydiff-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is refused: the system's appearance it is.
}
