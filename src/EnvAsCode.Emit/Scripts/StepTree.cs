using System.Collections.Generic;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Steps;

namespace EnvAsCode.Emit.Scripts;

/// <summary>The steps of a script with those that they hold.</summary>
internal static class StepTree
{
    /// <summary>A step and its place in the model.</summary>
    /// <param name="Path">Its path, as <c>Strategies[0].Steps[1].Steps[0]</c>.</param>
    /// <param name="Holder">The step that holds it; <see langword="null"/> for a step of the script itself.</param>
    internal sealed record Node(IScriptStep Step, string Path, IScriptStep? Holder);

    /// <summary>All steps, each before those that it holds.</summary>
    /// <param name="path">The path of their list.</param>
    public static IEnumerable<Node> All(EquatableArray<IScriptStep> steps, string path = "Steps") => All(steps, path, holder: null);

    private static IEnumerable<Node> All(EquatableArray<IScriptStep> steps, string path, IScriptStep? holder)
    {
        for (int i = 0; i < steps.Count; i++)
        {
            string item = ModelPath.Item(path, i);
            yield return new Node(steps[i], item, holder);
            foreach (Node node in All(StepKinds.Of(steps[i]).StepsOf(steps[i]), item + ".Steps", steps[i]))
            {
                yield return node;
            }
        }
    }
}
