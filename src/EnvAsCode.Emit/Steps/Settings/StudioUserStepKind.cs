using System.Collections.Generic;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Steps.Targets;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Settings;

/// <summary>The user that Studio expects.</summary>
internal sealed class StudioUserStepKind : StepKind<StudioUserStep>
{
    /// <inheritdoc/>
    public override bool IsPreparation => true;

    /// <inheritdoc/>
    protected override void CheckInImage(StudioUserStep step, ImageStepCheck check) => check.Report.Name(
        step.Name, nameof(step.Name), "-_", "a user's name", "write lower-case letters, digits, '-' and '_'");

    /// <inheritdoc/>
    protected override ImageState Apply(StudioUserStep step, ImageState state)
    {
        ImageUser user = ImageUser.Of(step);
        return state with
        {
            User = user,
            Users = [user, .. state.Users],
            Programs = step.Sudo ? state.Programs.With("sudo", "useradd") : state.Programs.With("useradd"),
        };
    }

    // The uid first: two users of one number would both own the home, and Studio looks at numbers.
    /// <inheritdoc/>
    protected override void WriteInImage(StudioUserStep step, ImageTarget image)
    {
        ImageUser user = ImageUser.Of(step);
        string name = ShellQuote.Word(user.Name);
        List<string> commands =
            [.. StudioUserCommands.Tools(step, image.State), .. StudioUserCommands.User(user, image.State, HasHome(step, user, image))];
        commands.Add("chmod g+w /etc/passwd");
        if (step.Sudo)
        {
            commands.Add("echo '" + user.Name + " ALL=(ALL) NOPASSWD:ALL' > /etc/sudoers.d/" + name);
            commands.Add("chmod 440 /etc/sudoers.d/" + name);
        }

        image.Writer.Become("root").Run(commands);
        image.Writer.AddVariable("SHELL", "/bin/bash");

        // A base that sets HOME for its user names a folder that is moved away.
        if (image.Image.Base.Uid == ImageUser.StudioUid && image.Image.Base.Home != user.Home)
        {
            image.Writer.AddVariable("HOME", user.Home);
        }

        image.Writer.RenameUserOfBase(user.Name);
        image.Writer.User = user;
    }

    private static bool HasHome(StudioUserStep step, ImageUser user, ImageTarget image)
    {
        foreach (IImageStep before in image.Image.Strategy.Steps)
        {
            if (ReferenceEquals(before, step))
            {
                return false;
            }

            if (StepKinds.Of(before).PlaceOf(before) is { } place && HomePath.IsInHome(place.Path, user.Home))
            {
                return true;
            }
        }

        return true;
    }
}
