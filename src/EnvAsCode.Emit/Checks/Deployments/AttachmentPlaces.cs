using System.Collections.Generic;
using System.Linq;

namespace EnvAsCode.Emit.Checks.Deployments;

/// <summary>
/// What of an environment has a place in the settings that an attachment goes to (SageMaker API, UserSettings and its like).
/// </summary>
internal static class AttachmentPlaces
{
    /// <summary>A place in words, as <c>the user profile 'alice'</c>.</summary>
    public static string Describe(Attachment attachment) => attachment switch
    {
        UserProfileAttachment user => "the user profile '" + user.UserProfileName + "'",
        SpaceAttachment space => "the space '" + space.SpaceName + "'",
        SharedSpacesAttachment => "the shared spaces",
        _ => "the domain",
    };

    /// <summary>The app types whose images can be attached there.</summary>
    public static IEnumerable<AppType> Images(Attachment attachment, EnvironmentSpec environment) => environment.Strategies
        .OfType<CustomImage>()
        .SelectMany(image => image.Apps)
        .Select(app => app.AppType)
        .Where(appType => Takes(attachment, appType));

    /// <summary>The app types whose lifecycle configurations can be attached there, and how each is offered.</summary>
    public static IEnumerable<(AppType AppType, LifecycleAttachment Use)> Lifecycles(Attachment attachment, EnvironmentSpec environment) =>
        from lifecycle in environment.Strategies.OfType<LifecycleConfiguration>()
        from appType in lifecycle.AppTypes
        where Takes(attachment, appType)
        select (appType, attachment.LifecycleConfiguration ?? lifecycle.Attachment);

    // DefaultSpaceSettings has no member for Code Editor.
    private static bool Takes(Attachment attachment, AppType appType) =>
        attachment is not SharedSpacesAttachment || appType != AppType.CodeEditor;
}
