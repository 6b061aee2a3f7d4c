using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Resolved;
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
            if (kind.CommandsOf(step.Steps[i], "/", null).Count == 0)
            {
                check.Findings.Report(Rules.StepNotForShell, inner, step.Steps[i].GetType().Name);
            }
            else
            {
                kind.CheckInImage(step.Steps[i], check with { Path = inner });
            }
        }
    }

    /// <inheritdoc/>
    protected override void WriteInImage(OnArchitectureStep step, ImageTarget image)
    {
        foreach ((string user, string code) in CodeOf(step, image.State, image.Writer.User))
        {
            image.RunCode(code, user);
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Destination, string Text)> FilesOf(
        OnArchitectureStep step, ResolvedImage image, ImageState state)
    {
        foreach ((_, string code) in CodeOf(step, state, state.User))
        {
            if (RunText.FileOf(code, image.Strategy.BuildKit is not null) is { } file)
            {
                yield return file;
            }
        }
    }

    // One instruction for the steps that one user carries out: each has the condition of its own.
    private static IEnumerable<(string User, string Code)> CodeOf(OnArchitectureStep step, ImageState state, ImageUser declared)
    {
        List<string> commands = [];
        string user = "";
        foreach (IScriptStep inner in step.Steps)
        {
            StepKind kind = StepKinds.Of(inner);
            string next = kind.UserOf(inner, declared);
            if (commands.Count > 0 && next != user)
            {
                yield return (user, Condition(step.Architecture, commands));
                commands.Clear();
            }

            user = next;
            commands.AddRange(kind.CommandsOf(inner, declared.Home, state));
            state = kind.Apply(inner, state);
        }

        if (commands.Count > 0)
        {
            yield return (user, Condition(step.Architecture, commands));
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
            code.Append("  ").Line(command);
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
