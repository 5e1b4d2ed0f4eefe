/** The studio of this page, for every component below it. */
import { createContext, useContext } from "react";
import { useStore } from "./store";
import type { State, Studio } from "./studio";

export const StudioContext = createContext<Studio | null>(null);

export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (!studio) throw new Error("no studio above this component");
  return studio;
}

/** One part of the state; `select` must return the same value while that part is unchanged. */
export const useStudioState = <Part,>(select: (state: State) => Part): Part => useStore(useStudio().store, select);
