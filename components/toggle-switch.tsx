import type { ComponentChildren } from 'preact';

export interface ToggleSwitchProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
  /** The accessible name where no words stand beside it. */
  readonly label?: string;
  readonly describedBy?: string;
  readonly children?: ComponentChildren;
}

/** A switch with its words. It shows what is so, and not what was asked for: that may still fail, or the page be closed. */
export function ToggleSwitch({
  checked,
  onChange,
  disabled = false,
  label,
  describedBy,
  children,
}: ToggleSwitchProps) {
  return (
    <label class="switch small">
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        disabled={disabled}
        aria-label={label}
        aria-describedby={describedBy}
        onChange={({ currentTarget: input }) => {
          const asked = input.checked;
          input.checked = checked;
          onChange(asked);
        }}
      />
      {children}
    </label>
  );
}
