using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Settings;

/// <summary>
/// The commands that make the user of Studio: few where it is known what the image has, and such as ask it where it is not.
/// </summary>
internal static class StudioUserCommands
{
    private const string Apt =
        "apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends sudo && rm -rf /var/lib/apt/lists/*";

    /// <summary>What brings sudo and useradd.</summary>
    public static IEnumerable<string> Tools(StudioUserStep step, ImageState state)
    {
        PackageManager? manager = state.Base.Manager;
        bool? hasSudo = step.Sudo ? state.Programs.Has("sudo") : true;
        bool? hasUserAdd = manager == PackageManager.Apt ? true : state.Programs.Has("useradd");
        if (manager == PackageManager.Apt && hasSudo == false)
        {
            return [.. Apt.Split([" && "], System.StringSplitOptions.None)];
        }

        if (manager == PackageManager.Yum && (hasSudo != true || hasUserAdd != true))
        {
            return
            [
                "yum install -y" + (hasSudo == true ? "" : " sudo") + (hasUserAdd == true ? "" : " shadow-utils"),
                "yum clean all",
            ];
        }

        List<string> commands = [];
        if (hasSudo != true)
        {
            commands.Add(manager == PackageManager.Apt
                ? "if ! command -v sudo > /dev/null; then " + Apt + "; fi"
                : "if ! command -v sudo > /dev/null; then \\\n"
                    + "        if command -v apt-get > /dev/null; then \\\n"
                    + "            " + Apt + "; \\\n"
                    + "        else yum install -y sudo && yum clean all; fi; \\\n"
                    + "    fi");
        }

        if (hasUserAdd != true)
        {
            commands.Add("if ! command -v useradd > /dev/null; then yum install -y shadow-utils && yum clean all; fi");
        }

        return commands;
    }

    /// <summary>What makes the user, or renames the one who has the uid.</summary>
    /// <param name="hasHome">Whether steps may have written to the user's home before.</param>
    public static IEnumerable<string> User(ImageUser user, ImageState state, bool hasHome)
    {
        string name = ShellQuote.Word(user.Name);

        // Every distribution that is known has the group (base-passwd of Debian and Ubuntu, setup of Red Hat's and Amazon's).
        if (state.Base.Distribution is null)
        {
            yield return "if ! getent group 100 > /dev/null; then groupadd -g 100 users; fi";
        }

        string add = "useradd -m -d " + user.Home + " -s /bin/bash -N -u 1000 -g 100 " + name;
        string change = "usermod -d " + user.Home + " -s /bin/bash -g 100 " + name;
        string rename = "usermod -l " + name + " -d " + user.Home + " -m -s /bin/bash -g 100 ";
        ImageUser? taken = state.Users.FirstOrDefault(known => known.Uid == ImageUser.StudioUid);
        if (taken is not null && IsName(taken.Name))
        {
            yield return taken.Name == user.Name ? change : rename + ShellQuote.Word(taken.Name);
        }
        else if (taken is null && IsFree(state))
        {
            yield return add;
            if (!hasHome)
            {
                yield break;
            }
        }
        else
        {
            yield return "existing=\"$(getent passwd 1000 | cut -d: -f1 || true)\"";
            yield return "if [ -z \"$existing\" ]; then " + add + "; \\\n"
                + "    elif [ \"$existing\" = " + name + " ]; then " + change + "; \\\n"
                + "    else " + rename + "\"$existing\"; fi";
        }

        yield return "mkdir -p " + user.Home;
        yield return "chown -R 1000:100 " + user.Home;
    }

    private static bool IsName(string name) => name.IndexOf('$') < 0 && !char.IsDigit(name[0]);

    // Debian's images have no user of people; Ubuntu's have one from 23.04 on, who is known with the release. What a step did that cannot
    // be looked through may have made one.
    private static bool IsFree(ImageState state) =>
        state.Programs.IsComplete
        && (state.Base.Distribution == "debian" || (state.Base.Distribution == "ubuntu" && state.Base.Release is not null));
}
