using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.Checks.Deployments;

/// <summary>Checks each attachment for itself: whether there is something to attach, and a place to attach it to.</summary>
internal static class AttachmentChecks
{
    /// <summary>Checks a deployment.</summary>
    /// <param name="findings">Where to report.</param>
    public static void Check(DeploymentSpec deployment, FindingCollector findings)
    {
        if (deployment.Attach.IsEmpty && deployment.Register.IsEmpty)
        {
            findings.Report(Rules.EmptyDeployment, nameof(deployment.Attach), deployment.Name);
        }
        else if (!deployment.Attach.IsEmpty && deployment.Domain is null)
        {
            findings.Report(Rules.AttachmentWithoutDomain, nameof(deployment.Attach), deployment.Name);
        }

        for (int i = 0; i < deployment.Attach.Count; i++)
        {
            Check(deployment.Attach[i], ModelPath.Item(nameof(deployment.Attach), i), findings);
        }
    }

    private static void Check(Attachment attachment, string path, FindingCollector findings)
    {
        (string? name, string member) = attachment switch
        {
            UserProfileAttachment user => (user.UserProfileName, nameof(user.UserProfileName)),
            SpaceAttachment space => (space.SpaceName, nameof(space.SpaceName)),
            _ => (null, ""),
        };
        if (name is not null && (name.Length > ResourceNames.MaximumLength || !DeploymentPlaceChecks.MemberName.IsMatch(name)))
        {
            findings.Report(Rules.AttachmentName, path + "." + member, name);
        }

        if (attachment.Environments.IsEmpty)
        {
            findings.Report(Rules.EmptyAttachment, path, AttachmentPlaces.Describe(attachment));
        }

        for (int i = 0; i < attachment.Environments.Count; i++)
        {
            string at = ModelPath.Item(path + "." + nameof(attachment.Environments), i);
            EnvironmentSpec environment = attachment.Environments[i];
            if (!AttachmentPlaces.Images(attachment, environment).Any() && !AttachmentPlaces.Lifecycles(attachment, environment).Any())
            {
                findings.Report(Rules.NothingToAttach, at, environment.Name, AttachmentPlaces.Describe(attachment));
            }

            CheckBuiltIn(attachment, environment, path, findings);
        }
    }

    private static void CheckBuiltIn(Attachment attachment, EnvironmentSpec environment, string path, FindingCollector findings)
    {
        bool place = attachment is DomainAttachment or UserProfileAttachment or SharedSpacesAttachment;
        foreach ((AppType appType, LifecycleAttachment use) in AttachmentPlaces.Lifecycles(attachment, environment))
        {
            if (use == LifecycleAttachment.BuiltIn && (!place || appType is not (AppType.JupyterLab or AppType.CodeEditor)))
            {
                findings.Report(
                    Rules.BuiltInNotPossible,
                    attachment.LifecycleConfiguration is null ? path : path + "." + nameof(attachment.LifecycleConfiguration),
                    AppTypeText.ApiName(appType),
                    AttachmentPlaces.Describe(attachment));
            }
        }
    }
}
