using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Emitters;

/// <summary>Splits a lifecycle configuration into a loader and a body, where the declaration asks for it.</summary>
internal static class LifecycleDelivery
{
    /// <summary>The lifecycle configuration of a script.</summary>
    public static LifecycleScript Of(ResolvedEnvironment environment, LifecycleConfiguration strategy, AppType appType, string script)
    {
        LifecycleBody? body = BodyOf(environment.Spec.Name, strategy.Delivery, appType, script);
        string text = body is null ? script : Loader(environment, body);
        return new LifecycleScript(
            appType, strategy.Attachment, ResourceNames.LifecycleConfiguration(environment.Spec.Name, appType, text), text)
        {
            Body = body
        };
    }

    private static LifecycleBody? BodyOf(string name, ScriptDelivery? delivery, AppType appType, string script)
    {
        string file = name + "-" + AppTypeText.FileName(appType);
        return delivery switch
        {
            S3Delivery s3 =>
                new LifecycleBody(appType, script, s3.Location.TrimEnd('/') + "/" + file + "-" + ContentHash.Short(script) + ".sh"),
            ImageDelivery image => new LifecycleBody(appType, script, "/" + (image.Folder.Trim('/') + "/" + file + ".sh").TrimStart('/')),
            _ => null,
        };
    }

    private static string Loader(ResolvedEnvironment environment, LifecycleBody body)
    {
        LineWriter writer = ShellFragments.Begin(
            environment.Declaration,
            "# Lifecycle configuration for " + AppTypeText.ApiName(body.AppType) + ": runs the script of '" + environment.Spec.Name
            + (body.IsInImage ? "' that the image holds." : "' that lies in S3."));
        if (body.IsInImage)
        {
            return writer.Line().Append("bash ").Line(ShellQuote.Word(body.Location)).ToString();
        }

        writer.Line().Line("body=\"$(mktemp)\"").Line("trap 'rm -f \"$body\"' EXIT");
        writer.Append("aws s3 cp --only-show-errors ").Append(ShellQuote.Word(body.Location)).Line(" \"$body\"");
        writer.Append("if ! echo \"").Append(ContentHash.Sha256(body.Text)).Line("  $body\" | sha256sum --check --status; then");
        writer.Append("  echo ").Append(ShellQuote.Quoted(body.Location + " is not the script that was declared.")).Line(" >&2");
        return writer.Line("  exit 1").Line("fi").Line("bash \"$body\"").ToString();
    }
}
