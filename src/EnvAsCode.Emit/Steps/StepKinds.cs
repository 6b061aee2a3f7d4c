using System;
using System.Collections.Generic;

namespace EnvAsCode.Emit.Steps;

/// <summary>
/// The kinds of steps by their records. The list of them is written by the build, from the files <c>*StepKind.cs</c> below this folder.
/// </summary>
internal static partial class StepKinds
{
    private static readonly Dictionary<Type, StepKind> ByType = Index();

    /// <summary>All kinds.</summary>
    public static IReadOnlyCollection<StepKind> All => ByType.Values;

    /// <summary>The kind of a step.</summary>
    public static StepKind Of(IStep step) => ByType[step.GetType()];

    private static Dictionary<Type, StepKind> Index()
    {
        Dictionary<Type, StepKind> kinds = [];
        foreach (StepKind kind in Create())
        {
            kinds.Add(kind.StepType, kind);
        }

        return kinds;
    }
}
