using System.Linq;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Commands;

/// <summary>Steps that are taken once for a home folder.</summary>
internal sealed class OnceStepKind : StepKind<OnceStep>
{
    /// <inheritdoc/>
    protected override EquatableArray<IScriptStep> StepsOf(OnceStep step) => step.Steps;

    /// <inheritdoc/>
    protected override (string Kind, string Name)? NameOf(OnceStep step) => ("Once", step.Name);

    // The mark's name follows what is written, so that a changed declaration is carried out again.
    protected override void WriteInScript(OnceStep step, ScriptWriter script)
    {
        ScriptWriter inner = script.Nested();
        inner.SaysWhatIsTaken = step.Steps.All(static held => held is WhenStep or CommentStep);
        StepLines.Write(inner, step.Steps);
        string steps = inner.Lines.ToString();
        string name = step.Name + "-" + ContentHash.Short(steps);
        string mark = "\"$HOME/.local/state/envascode/" + script.Key + "/" + name + "\"";
        script.Lines.Line().Append("# Once for this home folder.").Line();
        script.Keep("once-" + name);
        script.Lines.Append("if [[ ! -e ").Append(mark).Line(" ]]; then");
        script.Enter("once-" + name);
        script.Lines.Append(inner.SaysWhatIsTaken ? "eac_taken=''\n" : "").Append(steps);
        script.Lines.Line().Append(inner.SaysWhatIsTaken ? "[[ -z \"$eac_taken\" ]] || { " : "")
            .Append("mkdir -p \"$HOME/.local/state/envascode/").Append(script.Key).Append("\" && touch ").Append(mark)
            .Append(" || echo ").Append(ShellQuote.Quoted("Once " + step.Name + " cannot be marked, and is done again."))
            .Line(inner.SaysWhatIsTaken ? " >&2; }" : " >&2");
        script.Leave();
        script.Lines.Line("fi");
    }
}
