using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Steps.Targets;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Commands;

/// <summary>Steps for one architecture alone.</summary>
internal sealed class OnArchitectureStepKind : StepKind<OnArchitectureStep>
{
    /// <inheritdoc/>
    protected override EquatableArray<IScriptStep> StepsOf(OnArchitectureStep step) => step.Steps;

    /// <inheritdoc/>
    protected override void Check(OnArchitectureStep step, StepReport report)
    {
        if (step.Steps.IsEmpty)
        {
            report.Findings.Report(Rules.StepPart, report.Step, "", "a condition", "give it a step");
        }
    }

    // The steps that a script holds are checked by themselves.
    /// <inheritdoc/>
    protected override void CheckInImage(OnArchitectureStep step, ImageStepCheck check)
    {
        for (int i = 0; i < step.Steps.Count; i++)
        {
            string inner = ModelPath.Item(check.Path + "." + nameof(step.Steps), i);
            StepKind kind = StepKinds.Of(step.Steps[i]);
            if (kind.CommandsOf(step.Steps[i], "/").Count == 0)
            {
                check.Findings.Report(Rules.StepNotForShell, inner, step.Steps[i].GetType().Name);
            }
            else
            {
                kind.CheckInImage(step.Steps[i], check with { Path = inner });
            }
        }
    }

    // One instruction for the steps that one user carries out: each has the condition of its own.
    /// <inheritdoc/>
    protected override void WriteInImage(OnArchitectureStep step, ImageTarget image)
    {
        List<string> commands = [];
        string user = "";
        foreach (IScriptStep inner in step.Steps.AsSpan())
        {
            string next = StepKinds.Of(inner).UserOf(inner, image.Writer.User);
            if (commands.Count > 0 && next != user)
            {
                image.Writer.Become(user).RunCode(Condition(step.Architecture, commands));
                commands.Clear();
            }

            user = next;
            commands.AddRange(StepKinds.Of(inner).CommandsOf(inner, image.Writer.User.Home));
        }

        if (commands.Count > 0)
        {
            image.Writer.Become(user).RunCode(Condition(step.Architecture, commands));
        }
    }

    /// <inheritdoc/>
    protected override void WriteInScript(OnArchitectureStep step, ScriptWriter script)
    {
        script.Lines.Line().Append("if [[ \"$(uname -m)\" == ").Append(Machine(step.Architecture)).Line(" ]]; then");
        script.Lines.Line(":");
        StepLines.Write(script, step.Steps);
        script.Lines.Line("fi");
    }

    private static string Condition(Architecture architecture, List<string> commands)
    {
        LineWriter code = new();
        code.Append("if [ \"$(uname -m)\" = ").Append(Machine(architecture)).Line(" ]; then");
        foreach (string command in commands)
        {
            code.Line(command);
        }

        return code.Append("fi").ToString();
    }

    private static string Machine(Architecture architecture) => architecture == Architecture.Arm64 ? "aarch64" : "x86_64";

    /// <inheritdoc/>
    protected override IEnumerable<Need> NeedsOf(OnArchitectureStep step, ImageState state)
    {
        for (int i = 0; i < step.Steps.Count; i++)
        {
            StepKind kind = StepKinds.Of(step.Steps[i]);
            string inner = ModelPath.Item(nameof(step.Steps), i);
            foreach (Need need in kind.NeedsOf(step.Steps[i], state))
            {
                yield return need with { Member = ModelPath.Member(inner, need.Member).TrimEnd('.') };
            }

            state = kind.Apply(step.Steps[i], state);
        }
    }

    /// <inheritdoc/>
    protected override ImageState Apply(OnArchitectureStep step, ImageState state)
    {
        foreach (IScriptStep inner in step.Steps)
        {
            state = StepKinds.Of(inner).Apply(inner, state);
        }

        return state;
    }
}
