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

    /// <inheritdoc/>
    // The uid first: two users of one number would both own the home, and Studio looks at numbers.
    protected override void WriteInImage(StudioUserStep step, ImageTarget image)
    {
        ImageUser user = ImageUser.Of(step);
        string name = ShellQuote.Word(user.Name);
        List<string> commands = [];
        if (step.Sudo)
        {
            commands.Add(
                "if ! command -v sudo > /dev/null; then \\\n"
                + "        if command -v apt-get > /dev/null; then \\\n"
                + "            apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends sudo && rm -rf "
                + "/var/lib/apt/lists/*; \\\n"
                + "        else yum install -y sudo && yum clean all; fi; \\\n"
                + "    fi");
        }

        commands.Add("if ! command -v useradd > /dev/null; then yum install -y shadow-utils && yum clean all; fi");
        commands.Add("if ! getent group 100 > /dev/null; then groupadd -g 100 users; fi");
        commands.Add("existing=\"$(getent passwd 1000 | cut -d: -f1 || true)\"");
        commands.Add(
            "if [ -z \"$existing\" ]; then useradd -m -d " + user.Home + " -s /bin/bash -N -u 1000 -g 100 " + name + "; \\\n"
            + "    elif [ \"$existing\" = " + name + " ]; then usermod -d " + user.Home + " -s /bin/bash -g 100 " + name + "; \\\n"
            + "    else usermod -l " + name + " -d " + user.Home + " -m -s /bin/bash -g 100 \"$existing\"; fi");
        commands.Add("mkdir -p " + user.Home);
        commands.Add("chown -R 1000:100 " + user.Home);
        commands.Add("chmod g+w /etc/passwd");
        if (step.Sudo)
        {
            commands.Add("echo '" + user.Name + " ALL=(ALL) NOPASSWD:ALL' > /etc/sudoers.d/" + name);
            commands.Add("chmod 440 /etc/sudoers.d/" + name);
        }

        image.Writer.Become("root").Run(commands);

        // A base that sets HOME for its user names a folder that is moved away.
        bool isRenamed = image.Image.Base.Uid == ImageUser.StudioUid && image.Image.Base.Home != user.Home;
        image.Writer.Line("ENV SHELL=/bin/bash" + (isRenamed ? " HOME=" + user.Home : ""));
        image.Writer.RenameUserOfBase(user.Name);
        image.Writer.User = user;
    }
}
