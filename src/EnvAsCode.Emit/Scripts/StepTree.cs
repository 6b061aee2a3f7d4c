using System.Collections.Generic;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Steps;

namespace EnvAsCode.Emit.Scripts;

/// <summary>The steps of a script with those that they hold.</summary>
internal static class StepTree
{
    /// <summary>A step and its place in the model.</summary>
    /// <param name="Path">Its path, as <c>Strategies[0].Steps[1].Steps[0]</c>.</param>
    /// <param name="Holder">The node of the step that holds it; <see langword="null"/> for a step of the script itself.</param>
    internal sealed record Node(IScriptStep Step, string Path, Node? Holder)
    {
        /// <summary>Whether the script of an app type has the step: no condition in front of it leaves it out there.</summary>
        public bool IsFor(AppType appType) =>
            (this.Step is not WhenStep conditional || ConditionText.Known(conditional.Condition, appType) != false)
            && this.Holder?.IsFor(appType) != false;
    }

    /// <summary>All steps, each before those that it holds.</summary>
    /// <param name="path">The path of their list.</param>
    public static IEnumerable<Node> All(EquatableArray<IScriptStep> steps, string path = "Steps") => All(steps, path, holder: null);

    private static IEnumerable<Node> All(EquatableArray<IScriptStep> steps, string path, Node? holder)
    {
        for (int i = 0; i < steps.Count; i++)
        {
            string item = ModelPath.Item(path, i);
            Node node = new(steps[i], item, holder);
            yield return node;
            foreach (Node held in All(StepKinds.Of(steps[i]).StepsOf(steps[i]), item + ".Steps", node))
            {
                yield return held;
            }
        }
    }
}
