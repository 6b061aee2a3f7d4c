using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Steps.Targets;

namespace EnvAsCode.Emit.Steps.Settings;

/// <summary>The user as whom what follows runs, and the container.</summary>
internal sealed class UserStepKind : StepKind<UserStep>
{
    /// <inheritdoc/>
    public override bool IsPreparation => true;

    /// <inheritdoc/>
    protected override void CheckInImage(UserStep step, ImageStepCheck check) => check.Report.Name(
        step.Name,
        nameof(step.Name),
        "-_.:${}",
        "a user",
        "write a name or number, with a group or without (\"1000:100\"), or a variable of the base (\"$NB_UID\")");

    /// <inheritdoc/>
    protected override ImageState Apply(UserStep step, ImageState state) =>
        state with { User = ImageUser.Named(step.Name, [state.User, .. state.Users]) };

    /// <inheritdoc/>
    // The instruction is written where something is done as the user.
    protected override void WriteInImage(UserStep step, ImageTarget image) =>
        image.Writer.User = this.Apply(step, image.State).User;
}
