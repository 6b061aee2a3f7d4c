using System.Xml.Linq;
using EnvAsCode.LocalStudio.Protocol;

namespace EnvAsCode.LocalStudio.Services;

/// <summary>AWS STS, API version 2011-06-15, which speaks AWS Query: a form in, XML out. It has one operation, GetCallerIdentity.</summary>
internal sealed class StsService(LocalStudioOptions options)
{
    /// <summary>The service's name in a credential scope.</summary>
    public const string SigningName = "sts";

    private const string ContentType = "text/xml";

    private static readonly XNamespace Namespace = "https://sts.amazonaws.com/doc/2011-06-15/";

    /// <summary>Does an operation.</summary>
    /// <exception cref="ApiException">It is none.</exception>
    public AwsResponse Invoke(string action, string requestId)
    {
        if (action != "GetCallerIdentity")
        {
            throw new ApiException("InvalidAction", $"Could not find operation {action} for version 2011-06-15");
        }

        XElement answer = new(
            Namespace + "GetCallerIdentityResponse",
            new XElement(
                Namespace + "GetCallerIdentityResult",
                new XElement(Namespace + "Arn", $"arn:aws:iam::{options.Account}:user/{options.UserName}"),
                new XElement(Namespace + "UserId", "AIDALOCALSTUDIO"),
                new XElement(Namespace + "Account", options.Account)),
            new XElement(Namespace + "ResponseMetadata", new XElement(Namespace + "RequestId", requestId)));
        return new(200, ContentType, answer.ToString());
    }

    /// <summary>An error.</summary>
    /// <param name="error">The error; the names of signature errors lose "Exception", which only the JSON services have.</param>
    public static AwsResponse Error(ApiException error, string requestId)
    {
        string code = CodeOf(error);
        XElement answer = new(
            Namespace + "ErrorResponse",
            new XElement(
                Namespace + "Error",
                new XElement(Namespace + "Type", error.Status < 500 ? "Sender" : "Receiver"),
                new XElement(Namespace + "Code", code),
                new XElement(Namespace + "Message", error.Message)),
            new XElement(Namespace + "RequestId", requestId));
        return new(error.Status < 500 ? 403 : error.Status, ContentType, answer.ToString());
    }

    /// <summary>The name of an error where names have no "Exception" at their end.</summary>
    public static string CodeOf(ApiException error) => error.Code switch
    {
        "InvalidSignatureException" => "SignatureDoesNotMatch",
        "UnrecognizedClientException" => "InvalidClientTokenId",
        "MissingAuthenticationTokenException" => "MissingAuthenticationToken",
        "IncompleteSignatureException" => "IncompleteSignature",
        "ThrottlingException" => "Throttling",
        _ => error.Code,
    };
}
