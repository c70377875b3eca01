/** Answers from the log. */
export function QuestionsView() {
  return <p class="hint">…</p>;
}
