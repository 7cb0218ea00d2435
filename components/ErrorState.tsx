interface Props {
  /** What failed; what is safe; what to press. */
  what: string;
  safe: string;
  action: { label: string; onPress(): void } | null;
}

/** In ink, not red: what failed, what is safe, what to press. */
export function ErrorState({ what, safe, action }: Props) {
  return (
    <div class="state" role="alert">
      <p>{what}</p>
      <p class="quiet">{safe}</p>
      {action && (
        <button type="button" class="strong" onClick={action.onPress}>
          {action.label}
        </button>
      )}
    </div>
  );
}
