
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;

namespace EnvAsCode.Aws.Runtime;

/// <summary>Writes a request: <c>POST /</c>, the operation in <c>X-Amz-Target</c>, the members that are set as one JSON object.</summary>
internal sealed class JsonRequestMarshaller(JsonService service, string operation) : IMarshaller<IRequest, AmazonWebServiceRequest>
{
    /// <inheritdoc/>
    public IRequest Marshall(AmazonWebServiceRequest input)
    {
        DefaultRequest request = new(input, service.ServiceId)
        {
            HttpMethod = "POST",
            ResourcePath = "/",
            Content = ShapeWriter.Write((IShape)input),
        };
        request.Headers["Content-Type"] = "application/x-amz-json-1.1";
        request.Headers["X-Amz-Target"] = service.TargetPrefix + "." + operation;
        return request;
    }
}
