import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A view that is seldom looked at: its code is loaded when it is. */
export function Later({ load }: { load(): Promise<ComponentType> }) {
  const [view, setView] = useState<{ View: ComponentType } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void load().then((View) => isWanted && setView({ View }));
    return () => {
      isWanted = false;
    };
  }, [load]);
  return view && <view.View />;
}
