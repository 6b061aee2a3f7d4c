using System.Globalization;

namespace EnvAsCode.Emit.Resolved;

/// <summary>The user of a container, as far as the declaration says who it is.</summary>
/// <param name="Name">What stands after <c>USER</c>.</param>
/// <param name="Gid">The primary group id.</param>
internal sealed record ImageUser(string Name, int Uid, int Gid, string Home)
{
    /// <summary>The uid of the user that Studio expects.</summary>
    public const int StudioUid = 1000;

    /// <summary>root.</summary>
    public static readonly ImageUser Root = new("root", 0, 0, "/root");

    /// <summary>The user as whom a base image runs.</summary>
    public static ImageUser Of(BaseImage image) => new(image.User, image.Uid, image.Gid, image.Home);

    /// <summary>The user that Studio expects.</summary>
    /// <param name="step">The step that makes the user.</param>
    public static ImageUser Of(StudioUserStep step) => new(step.Name, StudioUid, 100, "/home/" + step.Name);

    /// <summary>The user that a text after <c>USER</c> names.</summary>
    /// <param name="known">The users who are known, the one at that place first.</param>
    public static ImageUser Named(string name, ImageUser[] known)
    {
        string first = name.Split(':')[0];
        if (first is "root" or "0")
        {
            return Root with { Name = name };
        }

        bool isNumber = int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out int uid);
        foreach (ImageUser user in known)
        {
            if (user.Name == first || (isNumber && user.Uid == uid))
            {
                return user with { Name = name };
            }
        }

        // A variable of the base names the user of the base, unless that is root, who needs no variable.
        ImageUser last = known[known.Length - 1];
        return first.Contains("$") && last.Uid != 0
            ? last with { Name = name }
            : new ImageUser(
                name, isNumber ? uid : 1000, GroupOf(name), "/home/" + (isNumber || first.Contains("$") ? "sagemaker-user" : first));
    }

    private static int GroupOf(string name)
    {
        int colon = name.IndexOf(':');
        return colon >= 0 && int.TryParse(name.Substring(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int gid)
            ? gid
            : 100;
    }
}
