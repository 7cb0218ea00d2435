import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Load<P> = () => Promise<ComponentType<P>>;

/** What is seldom looked at: its code is loaded when it is. */
export function Later<P extends object>({ load, ...props }: { load: Load<P> } & P) {
  const [view, setView] = useState<{ View: ComponentType<P> } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void load().then((View) => isWanted && setView({ View }));
    return () => {
      isWanted = false;
    };
  }, [load]);
  return view && <view.View {...(props as unknown as P)} />;
}
