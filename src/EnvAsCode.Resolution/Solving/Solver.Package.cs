using System.Collections.Generic;

namespace EnvAsCode.Resolution.Solving;

/// <content>What is known of one package during a solve.</content>
internal sealed partial class Solver
{
    private sealed class Package(int order, int candidates, StateSet state)
    {
        private StateSet expanded = StateSet.None(candidates);

        /// <summary>When it first came up.</summary>
        public int Order { get; } = order;

        public int Candidates { get; } = candidates;

        /// <summary>The states that are left.</summary>
        public StateSet State { get; set; } = state;

        /// <summary>The place of the last entry of the trail about it; -1 if there is none.</summary>
        public int LastEntry { get; set; } = -1;

        /// <summary>Whether nothing is left to decide: at most one candidate is left.</summary>
        public bool IsDecided { get; set; }

        public bool IsRoot { get; set; }

        /// <summary>How many conflicts it has taken part in.</summary>
        public int Conflicts { get; set; }

        /// <summary>The incompatibilities that watch it.</summary>
        public List<Incompatibility> Watchers { get; } = [];

        public bool IsExpanded(int candidate) => this.expanded.Contains(candidate);

        public void MarkExpanded(int candidate) => this.expanded = this.expanded.Union(StateSet.Of(candidate, this.Candidates));
    }
}
